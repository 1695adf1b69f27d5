/**
 * Given names that leave little doubt whether "he" or "she" is meant, and family names that come first; read by `lexicon.ts`.
 * Origin: our own list of common names, from general knowledge. Names used for both (Kim, Robin, Jordan) are left out of the first two.
 */

export const MALE_NAMES = `
aaron abdul abdullah abraham adam ahmed alan albert alejandro alexander alexei alfred ali allen andre andreas andrei andrew angelo anthony antonio
anton arnold arthur barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brendan brent brian bruce bryan
carl carlos charles charlie chris christian christopher chuck clarence clint colin corey craig dan daniel darren dave david dean dennis
derek dick dmitri dmitry dominic don donald doug douglas duncan dwight earl ed eddie edgar eduardo edward edwin eli elijah emmanuel enrique eric
erik ernest ethan eugene evan felix fernando francis francisco frank franklin fred frederick gabriel gary geoffrey george gerald gerard
giovanni glenn gordon graham greg gregory guy hans harold harry harvey hassan henry herbert herman howard hugh hugo hussein ian ibrahim igor isaac
ivan jack jacob jacques jaime jake james jared jason javier jay jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joe joel
john johnny jon jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khalid konstantin kurt kyle
larry lars lawrence leo leon leonard lewis liam lincoln lloyd louis luca lucas luis luke malcolm manuel marc marco marcus mario mark
martin marvin mateo matt matthew maurice max maxim michael miguel mike mikhail mitch mohamed mohammad mohammed moses muhammad murray
nathan ned neil nicholas nick nicolas nigel nikolai nikolay noah norman oleg oliver omar oscar owen pablo patrick paul pavel pedro perry pete peter
phil philip phillip pierre rafael ralph ramon randy raymond ricardo richard rick ricky rob robert roberto rod rodney rodrigo roger roland
roman ron ronald ross roy rudolph rudy rupert russell ryan salman sam samuel sanjay scott sean sebastian sergei sergey sergio seth simon spencer
stanley stephen steve steven stewart stuart ted terrence terry theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler
vernon victor viktor vincent vitaly vladimir wallace walter warren wayne wesley will william willie winston xavier yuri yusuf zachary
`;

export const FEMALE_NAMES = `
abigail ada adele agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia amy ana andrea angela angelica anita ann anna
anne annette annie anya april arianna ashley audrey ava barbara beatrice becky bella bernadette beth betsy betty beverly bonnie brenda bridget
brittany camille carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia celeste charlotte chelsea cheryl chloe
christina christine cindy claire clara claudia colleen connie constance courtney cristina crystal cynthia daisy dana danielle daphne
dawn deborah debbie debra delia denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa
elise elizabeth ella ellen elsa emily emma erica erin esther ethel eva evelyn faith fatima fiona florence frances gabriela gabrielle gail
geraldine gina gladys gloria grace greta gwen gwendolyn hannah harriet heather heidi helen helena hillary hilary holly hope ida ines
ingrid irene iris irina isabel isabella jacqueline jamila jane janet janice jasmine jean jeanne jennifer jenny jessica jill joan
joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie juliet kamala karen karin kate katherine kathleen kathryn
kathy katie katrina kayla kelly kirsten kristen kristin kristina laila laura lauren leah leila lena lilian lillian lily linda
lisa liz loretta lorraine louise lucia lucy luisa lydia lynn mabel madeleine madeline maggie marcia margaret maria mariana marie marilyn marina
marissa marjorie martha mary maureen megan meghan melanie melinda melissa mercedes meredith mia michelle mildred miranda miriam
molly monica muriel nadia nancy naomi natalia natalie natasha nicole nina nora olga olivia paige pamela patricia patty paula
pauline penelope penny phyllis priscilla priya rachel ramona rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary ruth
sabrina sally samantha sandra sara sarah selena shannon sharon sheila shelby shirley sonia sonya sophia sophie stacey stella stephanie
sue susan susana suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa theresa tiffany tina tracy uma ursula valentina valerie
vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney winnie xenia yolanda yvette yvonne zainab zoe
`;

/** Family names of East Asia that come before the given name. */
export const FAMILY_FIRST = `
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang cao deng feng peng zeng xiao tian dong pan yuan
cai jiang yu du ye cheng wei su lu ding ren shen yao zhong cui tan fan qin shi gu hou shao meng long wan duan hao xi mao
kong bai qiao he lai gong hua pei niu lou qi wen mu
kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song yoo hong moon
nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly
`;
