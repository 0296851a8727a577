package quanze.api.limits;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a request may cost at most; more is refused with the limit in the message.
 *
 * @param depth
 *            levels of fields within fields, and of values within values
 * @param breadth
 *            fields of one level, those of fragments included
 * @param aliases
 *            of a document
 * @param directives
 *            of a document
 * @param tokens
 *            of a document
 * @param cost
 *            objects that an operation could give: the sizes of pages within pages multiply; the
 *            operations of a batch share it
 * @param values
 *            single values that an operation could give, counted in the same way
 * @param costly
 *            the cost from which operations are run a few at a time, so that others need not wait
 * @param text
 *            characters of an argument
 * @param list
 *            values of an argument that is a list
 * @param batch
 *            operations of one HTTP request
 * @param body
 *            bytes of an HTTP request
 * @param time
 *            that an operation may take, and as long may its request take to arrive
 */
@ConfigurationProperties("quanze.limits")
public record Limits(@DefaultValue("20") int depth, @DefaultValue("100") int breadth,
		@DefaultValue("50") int aliases, @DefaultValue("50") int directives,
		@DefaultValue("4000") int tokens, @DefaultValue("50000") int cost,
		@DefaultValue("500000") int values, @DefaultValue("2000") int costly,
		@DefaultValue("1000") int text, @DefaultValue("1000") int list, @DefaultValue("10") int batch,
		@DefaultValue("200000") int body, @DefaultValue("30s") Duration time) {
}
