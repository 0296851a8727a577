package quanze.loaders.basis;

import java.util.List;

import quanze.loaders.text.Vocabulary;

/** The words around citations; see {@code citations.json}. */
record BasisWords(List<String> ignored, List<String> sameTitle, List<String> titleEndings,
		List<String> quotationAfter,
		List<String> none) {

	static final BasisWords DEFAULT = Vocabulary.read(BasisWords.class, "citations.json", BasisWords.class);

	boolean looksLikeTitle(String text) {
		return text.length() > 2 && titleEndings.stream().anyMatch(text::endsWith);
	}
}
