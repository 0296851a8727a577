package quanze.loaders.basis;

import org.jspecify.annotations.Nullable;

/**
 * A place in a legal instrument.
 *
 * @param article
 *            the number of the article (条), 1 to 9999; 0 when only a smaller part is named
 * @param articleSuffix
 *            1 for 之一, 2 for 之二 …; 0 for the article itself
 * @param paragraph
 *            the number of the paragraph (款); null when not named
 * @param item
 *            the number of the item (项); null when not named
 * @param subItem
 *            the number of the sub-item (目); null when not named
 * @param text
 *            as written; in {@code 第五条第一款、第三款} the second is {@code 第三款}
 */
public record Provision(int article, int articleSuffix, @Nullable Integer paragraph, @Nullable Integer item,
		@Nullable Integer subItem, String text) {

	public Provision {
		if (article < 0 || article > 9999 || articleSuffix < 0 || article == 0 && articleSuffix > 0) {
			throw new IllegalArgumentException("not an article: " + text);
		}
	}

	/**
	 * {@code 64}, {@code 64.2}, {@code 14.0.6}, {@code 284-1}: article, paragraph, item, sub-item, 0
	 * for one left out.
	 */
	public String key() {
		StringBuilder key = new StringBuilder().append(article);
		if (articleSuffix > 0) {
			key.append('-').append(articleSuffix);
		}
		if (paragraph != null || item != null || subItem != null) {
			key.append('.').append(paragraph == null ? 0 : paragraph);
		}
		if (item != null || subItem != null) {
			key.append('.').append(item == null ? 0 : item);
		}
		return subItem == null ? key.toString() : key.append('.').append(subItem).toString();
	}
}
