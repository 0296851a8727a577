package quanze.queries.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;

import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;
import quanze.queries.time.Moment;

/**
 * Up to where somebody knows the graph: a point on both clocks, opaque to whoever holds it.
 */
public record Token(Moment moment) {

	private static final String MARK = "t:";

	private static final int LONGEST = 200;

	/** As it is handed out. */
	public String encoded() {
		String plain = "%s%s %s".formatted(MARK, moment.asOf(), moment.knownAt());
		return Base64.getUrlEncoder().withoutPadding()
				.encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * @param argument
	 *            name of the argument that holds it
	 * @throws BadRequest
	 *             when it is none of ours
	 */
	public static Token decode(String token, String argument) {
		try {
			String plain = token.length() > LONGEST
					? ""
					: new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
			int space = plain.indexOf(' ');
			if (plain.startsWith(MARK) && space > 0) {
				return new Token(new Moment(LocalDate.parse(plain.substring(MARK.length(), space)),
						Instant.parse(plain.substring(space + 1))));
			}
		} catch (IllegalArgumentException | DateTimeParseException ex) {
			throw foreign(token, argument);
		}
		throw foreign(token, argument);
	}

	private static BadRequest foreign(String token, String argument) {
		return new BadRequest(argument,
				Wording.of(
						"%s: found '%.40s', expected the token of the last line of an export or of changes",
						"%s：实为“%.40s”，须为导出文件或变更文件末行的令牌", argument, token));
	}
}
