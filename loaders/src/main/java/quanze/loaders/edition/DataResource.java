package quanze.loaders.edition;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one agency shares with others (信息资源).
 *
 * @param code
 *            official code
 * @param name
 *            name
 * @param category
 *            kind of data, if given
 * @param providers
 *            who shares it
 * @param users
 *            with whom
 * @param records
 *            number of records
 * @param cycle
 *            how often it is brought up to date, as published
 * @param method
 *            how it is shared, as published
 * @param matter
 *            what it is shared for, as published
 * @param position
 *            order within the edition, from 1
 * @param source
 *            the row
 */
public record DataResource(String code, String name, @Nullable String category, List<Bearer> providers,
		List<Bearer> users, long records, @Nullable String cycle, @Nullable String method,
		@Nullable String matter,
		int position, Source source) {

	public DataResource {
		providers = List.copyOf(providers);
		users = List.copyOf(users);
	}

}
