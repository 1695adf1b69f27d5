/** Text as no article should have it, for properties. */
import * as fc from 'fast-check';

// prettier-ignore
const NASTY = [
  '\u001B[31m', '\u001B]0;title\u0007', '\u009B2J', '\r', '\n', '\r\n', '\n\n', '\t', '\v', '\f', '\0', '\u007F', '\u0085', '\u2028', '\u2029',
  '│ ', '├ ', '╞ ', '┊ …', '  — ', 'Note: ', '› ', '‹U+', '‹U+000A›', '‹U+2039›', '␛', '␡', '␊', '…',
  '\u202E', '\u202A', '\u2066', '\u2067', '\u2069', '\u200E', '\u200F', '\u061C', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\uFFF9',
  '\uD800', '\uDC00', '\u{E0041}', '\u0301', '\u{20DD}', 'e\u0301\u0302', 'שלום', 'مرحبا بكم', '漢字かな', '한국어', 'ᄒ', 'क्षि', 'ไทย',
  '👩‍👩‍👧', '🇫🇯', '🇫', '❤️', '1️⃣', '✈', '\u00A0', '\u3000', ' ', '   ', '-', '—', '/', '“', '”', '"', '\\', 'word', 'a long word or two ', 'x'.repeat(130),
] as const;

/** Any UTF-16 units, and troublesome ones close together; never empty. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 40 }).map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1 })
      .map((units) => String.fromCharCode(...units)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }) },
);
