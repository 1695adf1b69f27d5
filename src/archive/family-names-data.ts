/**
 * Family names of East Asia, for telling whether "Wei Zhang" and "Zhang Wei" are one name in two orders.
 * Origin: our own list of the most common ones in Pinyin, Korean and Vietnamese spelling, from general knowledge.
 */

/** Hardly ever a given name, nor a family name of Europe. */
export const CERTAIN_FAMILY_NAMES = `
wang zhang liu zhao zhou xu zhu guo gao luo zheng xie cao deng feng peng zeng xiao cai jiang xue qian qiu xiong
choi jeong hwang kwon nguyen tran pham hoang huynh duong`;

/** Family names that are given names too, or names of other parts of the world: with one of these the order proves nothing. */
export const POSSIBLE_FAMILY_NAMES = `
li chen yang huang wu sun ma hu he lin liang tang tian dong pan yuan yu du ye cheng wei su lu ding ren shen yao zhong cui tan fan qin shi gu
hou shao meng long wan duan hao xi mao kong bai qiao lai gong hua pei niu lou qi wen mu song han yi jin dai fang shu mei min an
kim lee park jung kang cho yoon yun jang lim oh seo shin ahn yoo hong moon nam bae chung
le phan vu vo dang bui do ngo ly ho ha dinh truong chan wong cheung lau ng leung tsai tsang`;
