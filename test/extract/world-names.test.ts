/** A person of any country is one speaker, whatever part of the name stands beside the words. */
import { expect, test } from 'vitest';
import { told } from './as-article.ts';

/** Whom the last quotation is given to, and whether that is sure. */
const last = (body: string): [string | null, boolean] => {
  const one = told(body).findLast(({ kind }) => kind !== 'indirect');
  return [one?.speaker ?? null, one?.sure ?? false];
};

test.each([
  ['Minister Faris al-Tamoun arrived. “It held,” al-Tamoun said.', 'Faris al-Tamoun'],
  ['Minister Faris al-Tamoun arrived. “It held,” Al-Tamoun said.', 'Faris al-Tamoun'],
  ['Minister Faris al-Tamoun arrived. “It held,” Tamoun said.', 'Faris al-Tamoun'],
  ['Faris al-Tamoun arrived. Al-Tamoun said it held. “It held,” he said.', 'Faris al-Tamoun'],
  ['Engineer Salwa El Mezrin arrived. “It held,” El Mezrin said.', 'Salwa El Mezrin'],
  ['Engineer Salwa El-Mezrin arrived. “It held,” Mezrin said.', 'Salwa El-Mezrin'],
  ['Khaled bin Rashan al Tawil arrived. “It held,” said al Tawil.', 'Khaled bin Rashan al Tawil'],
  ['Sheikh Khaled bin Rashan Al Tawil arrived. “It held,” Sheikh Khaled said.', 'Khaled bin Rashan Al Tawil'],
  ['Prince Nawaf bin Jaber arrived. “It held,” Prince Nawaf said.', 'Nawaf bin Jaber'],
  ['Moza bint Nahedh arrived. “It held,” Sheikha Moza said.', 'Moza bint Nahedh'],
  ['Commander Abu Rashad arrived. “It held,” Abu Rashad said.', 'Abu Rashad'],
  ['A neighbour, Umm Nasser, arrived. “It held,” Umm Nasser said.', 'Umm Nasser'],
  ['Captain Javier de la Ronda arrived. “It held,” De la Ronda said.', 'Javier de la Ronda'],
  ['Captain Javier de la Ronda arrived. “It held,” de la Ronda said.', 'Javier de la Ronda'],
  ['Captain Javier de la Ronda arrived. “It held,” Ronda said.', 'Javier de la Ronda'],
  ['Mayor Pilar Ocaña Villaverde arrived. “It held,” Ocaña said.', 'Pilar Ocaña Villaverde'],
  ['Mayor Pilar Ocaña Villaverde arrived. “It held,” Ocaña Villaverde said.', 'Pilar Ocaña Villaverde'],
  ['Mayor Pilar Ocaña Villaverde arrived. “It held,” Villaverde said.', 'Pilar Ocaña Villaverde'],
  ['Gonzalo de la Fuente Arrizabal arrived. “It held,” De la Fuente said.', 'Gonzalo de la Fuente Arrizabal'],
  ['Gonzalo de la Fuente Arrizabal arrived. “It held,” Fuente said.', 'Gonzalo de la Fuente Arrizabal'],
  ['João Bento da Cunha arrived. “It held,” Cunha said.', 'João Bento da Cunha'],
  ['João Bento da Cunha arrived. “It held,” da Cunha said.', 'João Bento da Cunha'],
  ['Ana Paula dos Reis arrived. “It held,” dos Reis said.', 'Ana Paula dos Reis'],
  ['Pieter van den Hoek arrived. “It held,” Van den Hoek said.', 'Pieter van den Hoek'],
  ['Pieter van den Hoek arrived. “It held,” van den Hoek said.', 'Pieter van den Hoek'],
  ['Pieter van den Hoek arrived. Van den Hoek said it held. “It held,” he said.', 'Pieter van den Hoek'],
  ['Marit ter Braake arrived. “It held,” Ter Braake said.', 'Marit ter Braake'],
  ['Wolf von Ettal arrived. “It held,” Ettal said.', 'Wolf von Ettal'],
  ['Wolf von Ettal arrived. “It held,” Von Ettal said.', 'Wolf von Ettal'],
  ['Carlo Di Marzo arrived. “It held,” Di Marzo said.', 'Carlo Di Marzo'],
  ['Lucie Le Guennec arrived. “It held,” Le Guennec said.', 'Lucie Le Guennec'],
  ['Declan O’Rafter arrived. “It held,” O’Rafter said.', 'Declan O’Rafter'],
  ['Morag Mac Leish arrived. “It held,” Mac Leish said.', 'Morag Mac Leish'],
  ['Sean Tarrant-Moyle arrived. “It held,” Tarrant-Moyle said.', 'Sean Tarrant-Moyle'],
  ['Sean Tarrant-Moyle arrived. “It held,” said Tarrant Moyle.', 'Sean Tarrant-Moyle'],
  ['Walter Pinkney Jr. arrived. “It held,” Pinkney said.', 'Walter Pinkney Jr'],
  ['Walter Pinkney III arrived. “It held,” Pinkney said.', 'Walter Pinkney III'],
  ['At noon the engineer, Inés de la Cierva Montalbo, arrived. “It held,” Cierva said.', 'Inés de la Cierva Montalbo'],
  ['Joost de Wael, a miller, arrived. “It held,” De Wael said. De Wael left. “It fell,” he said.', 'Joost de Wael'],
])('a particle: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});

test.each([
  ['Minister Wen Daoming arrived. “It held,” Daoming said.', 'Wen Daoming'],
  ['Minister Wen Daoming arrived. “It held,” Wen said.', 'Wen Daoming'],
  ['Nguyen Thi Kieu arrived. “It held,” Kieu said.', 'Nguyen Thi Kieu'],
  ['Huynh Ngoc Trinh arrived. “It held,” Trinh said.', 'Huynh Ngoc Trinh'],
  ['Huynh Ngoc Trinh arrived. “It held,” Ms. Trinh said.', 'Huynh Ngoc Trinh'],
  ['Huynh Ngoc Trinh arrived. “It held,” Ngoc Trinh said.', 'Huynh Ngoc Trinh'],
  ['Goh Suat Peng arrived. “It held,” Ms. Goh said.', 'Goh Suat Peng'],
  ['Nam Sung-tae arrived. “It held,” Sung-tae said.', 'Nam Sung-tae'],
  ['Nam Sung-tae arrived. “It held,” Nam said.', 'Nam Sung-tae'],
  ['Hekla Stefansdottir arrived. “It held,” Hekla said.', 'Hekla Stefansdottir'],
  ['Hekla Stefansdottir arrived. “It held,” Stefansdottir said.', 'Hekla Stefansdottir'],
  ['Daw Thin Yanant arrived. “It held,” Thin Yanant said.', 'Thin Yanant'],
  ['Daw Thin Yanant arrived. “It held,” Daw Thin Yanant said.', 'Thin Yanant'],
  ['U Tun Hlaing arrived. “It held,” U Tun Hlaing said.', 'Tun Hlaing'],
  ['U Tun Hlaing arrived. “It held,” Tun Hlaing said.', 'Tun Hlaing'],
  ['Datuk Azrul bin Hamdan arrived. “It held,” Azrul said.', 'Azrul bin Hamdan'],
  ['Datuk Seri Azrul Hamdan arrived. “It held,” Datuk Seri Azrul said.', 'Azrul Hamdan'],
  ['Haji Sulaiman Yatim arrived. “It held,” Haji Sulaiman said.', 'Sulaiman Yatim'],
  ['Sukarti, a farmer, arrived. “It held,” Sukarti said.', 'Sukarti'],
  ['Bambang Wiryono arrived. “It held,” Bambang said.', 'Bambang Wiryono'],
  ['Bambang Wiryono arrived. “It held,” Wiryono said.', 'Bambang Wiryono'],
  ['K.R. Venkadesh arrived. “It held,” Mr. Venkadesh said.', 'K.R. Venkadesh'],
  ['K. R. Venkadesh arrived. “It held,” Venkadesh said.', 'K. R. Venkadesh'],
  ['V. Sudarshan Pillai arrived. “It held,” Sudarshan said.', 'V. Sudarshan Pillai'],
  ['S. Meenal arrived. “It held,” Meenal said.', 'S. Meenal'],
  ['Oluwaseun Adeyinka-Cole arrived. “It held,” Adeyinka-Cole said.', 'Oluwaseun Adeyinka-Cole'],
  ['Tamar Gelashvili arrived. “It held,” Ms Gelashvili said.', 'Tamar Gelashvili'],
  ['Nam Dong-cheol, chairman of the guild, arrived. He left. “It held,” Dong-cheol said.', 'Nam Dong-cheol'],
])('an order or a part: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});

test.each([
  [
    'Sheikh Nasser bin Hadid al-Murr, the governor, arrived. “It held,” Sheikh Nasser said.',
    'Nasser bin Hadid al-Murr',
  ],
  ['Sheikh Nasser bin Hadid al-Murr, the governor, arrived. “It held,” al-Murr said.', 'Nasser bin Hadid al-Murr'],
  ['Dr Layth Abu Qasim arrived. “It held,” Abu Qasim said.', 'Layth Abu Qasim'],
  ['Dr Layth Abu-Qasim arrived. “It held,” Dr Layth said.', 'Layth Abu-Qasim'],
  ['Umm Layth, 61, sells bread. “It held,” Umm Layth said. “It will,” she added.', 'Umm Layth'],
  ['Abdul Rahman al-Tell arrived. “It held,” Abdul Rahman said.', 'Abdul Rahman al-Tell'],
  ['Hamid el-Sabry arrived. “It held,” Mr. el-Sabry said.', 'Hamid el-Sabry'],
  ['Hamid El Sabry arrived. “It held,” Mr. Sabry said.', 'Hamid El Sabry'],
])('Arabic: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});

test.each([
  'Dr Layth Abu Qasim and Rim Abu Qasim arrived. “It held,” Dr Abu Qasim said.',
  'Mohammed al-Tell met Yusuf al-Tell. “It held,” al-Tell said.',
])('Arabic, never sure: %s', (body) => {
  expect(last(body)[1]).toBe(false);
});

test.each([
  [
    'Alcalde Tomás Quiroz Beltrán arrived. “It held,” Quiroz said. “It will,” Quiroz Beltrán said.',
    'Tomás Quiroz Beltrán',
  ],
  ['María José Quiroz arrived. “It held,” María José said.', 'María José Quiroz'],
  ['María José Quiroz arrived. “It held,” Quiroz said.', 'María José Quiroz'],
  ['Luiz Inácio dos Anjos arrived. “It held,” dos Anjos said.', 'Luiz Inácio dos Anjos'],
  ['Ana de las Heras arrived. “It held,” De las Heras said.', 'Ana de las Heras'],
  ['Ana de las Heras arrived. “It held,” Heras said.', 'Ana de las Heras'],
  ['Femke van der Linde-Bos arrived. “It held,” Ms van der Linde-Bos said.', 'Femke van der Linde-Bos'],
  ['Jan-Peter de Wit met Ans de Wit. “It held,” Ans de Wit said.', 'Ans de Wit'],
])('Spanish, Portuguese, Dutch: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});

test.each(['Jan-Peter de Wit met Ans de Wit. “It held,” de Wit said.'])(
  'Spanish, Portuguese, Dutch, never sure: %s',
  (body) => {
    expect(last(body)[1]).toBe(false);
  },
);
