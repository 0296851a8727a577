package quanze.api.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a request may cost at most; more is refused with the limit in the message.
 *
 * @param depth
 *            levels of fields within fields
 * @param cost
 *            objects that it could give: the sizes of pages within pages multiply
 * @param tokens
 *            of a document
 * @param text
 *            characters of an argument
 * @param body
 *            bytes of an HTTP request
 */
@ConfigurationProperties("quanze.limits")
public record Limits(@DefaultValue("20") int depth, @DefaultValue("50000") int cost,
		@DefaultValue("4000") int tokens, @DefaultValue("1000") int text, @DefaultValue("200000") int body) {
}
