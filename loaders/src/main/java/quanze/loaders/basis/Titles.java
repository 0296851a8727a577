package quanze.loaders.basis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import quanze.loaders.text.Text;

/** Titles of legal instruments in comparable form. */
public final class Titles {

	private static final String COUNTRY = "中华人民共和国";

	private static final Pattern EDITION = Pattern.compile("[(（〔\\[]([^()（）〔〕\\[\\]]{0,20}"
			+ "(?:试行|暂行|草案|修订|修正|修改|修正案|修订稿|修正本|修订本|征求意见稿|废止|已废止|年版|年本|版|年))[)）〕\\]]$");

	private Titles() {
	}

	/**
	 * The form in which titles match: folded, without title brackets, without 中华人民共和国 and without an
	 * edition in brackets at the end.
	 */
	public static String key(String title) {
		return exactKey(withoutEdition(title));
	}

	/** {@link #key} with the edition: {@code 管理办法(试行)} and {@code 管理办法} are two instruments. */
	public static String exactKey(String title) {
		return Text.fold(title).replace("〈", "").replace("〉", "").replace(COUNTRY, "");
	}

	/** The edition in brackets at the end of a title: {@code 试行}, {@code 2019年修订}. */
	public static Optional<String> edition(String title) {
		Matcher edition = EDITION.matcher(title.strip());
		return edition.find() ? Optional.of(edition.group(1)) : Optional.empty();
	}

	/** A title as shown: clean, without outer brackets, inner ones as {@code 〈〉}. */
	static String shown(String written) {
		return Text.clean(written).replace('《', '〈').replace('》', '〉').replace('<', '〈').replace('>', '〉')
				.replace('＜', '〈')
				.replace('＞', '〉');
	}

	private static String withoutEdition(String title) {
		String trimmed = title.strip();
		Matcher edition = EDITION.matcher(trimmed);
		return edition.find() && edition.start() > 0 ? trimmed.substring(0, edition.start()) : trimmed;
	}
}
