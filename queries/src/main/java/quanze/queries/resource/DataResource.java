package quanze.queries.resource;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.edition.Source;
import quanze.queries.listed.Fact;
import quanze.queries.time.Validity;

/**
 * What one agency shares with others 信息资源, as one version of it is listed.
 *
 * @param category
 *            as published; null when the list does not say
 * @param provider
 *            who shares it, as published; null when the list does not say
 * @param providers
 *            codes of the agencies that this names, in code order
 * @param users
 *            those that it is shared with, as published; null when the list does not say
 * @param sharedWith
 *            codes of the agencies that this names, in code order
 * @param records
 *            how many it holds; 0 when the list does not say
 * @param cycle
 *            how often it is brought up to date, as published; null when the list does not say
 * @param method
 *            how it is shared, as published; null when the list does not say
 * @param matter
 *            name of the matter that it serves; null when the list does not say
 * @param area
 *            code of the area of its list; null when unknown
 */
public record DataResource(String code, String name, @Nullable String category, @Nullable String provider,
		List<String> providers, @Nullable String users, List<String> sharedWith, long records,
		@Nullable String cycle, @Nullable String method, @Nullable String matter, @Nullable String area,
		Source source, Validity validity) implements Fact {

	public DataResource {
		providers = List.copyOf(providers);
		sharedWith = List.copyOf(sharedWith);
	}
}
