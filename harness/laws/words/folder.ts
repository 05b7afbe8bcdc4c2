export const wordsFolder = new URL('../../../golden/words', import.meta.url).pathname
