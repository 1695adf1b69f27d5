# The bot in a container: articles in /app/corpus, state in /app/var, settings from the environment.
FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY --chown=root:root LICENSE README.md ./
COPY src src
COPY commands commands
COPY corpus corpus
# The state is the only thing that is written.
RUN install -d -o node -g node var
USER node
ENV NODE_ENV=production LOG_LEVEL=info HEALTH_PORT=8080
VOLUME /app/var
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HEALTH_PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No shell and no npm between: the signal to stop reaches the bot itself.
CMD ["node", "src/launch.mjs"]
