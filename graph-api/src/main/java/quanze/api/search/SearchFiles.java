package quanze.api.search;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.Cells;
import quanze.api.file.FileList;
import quanze.api.file.Pagewise;
import quanze.api.file.Table;
import quanze.api.label.Wording;
import quanze.queries.Queries;
import quanze.queries.matter.MatterKind;
import quanze.queries.search.Highlight;
import quanze.queries.search.Hit;
import quanze.queries.search.Kind;
import quanze.queries.search.SearchFilter;
import quanze.queries.time.Moment;

/** What a search finds as a file: a row a hit, best first, as many as are ranked. */
@Configuration(proxyBeanMethods = false)
class SearchFiles {

	@Bean
	FileList<Hit> searchFile(Queries queries, Wording wording) {
		Table<Hit> table = Table.<Hit>of().column("类别", it -> wording.of("SearchKind", it.kind()))
				.column("编码", Hit::code).column("名称", Hit::name)
				.column("相符程度", it -> Cells.percent(it.coverage()))
				.column("摘录", it -> it.highlights().stream().map(Highlight::text).distinct()
						.collect(Collectors.joining("；")))
				.table();
		return new FileList<>("search", "检索", table, parameters -> {
			String text = parameters.needed("text", "words", "检索词");
			SearchFilter filter = new SearchFilter(set(parameters.one("kind", Kind.class)),
					set(parameters.one("matterKind", MatterKind.class)), set(parameters.text("area")),
					parameters.text("agency"), parameters.text("domain"), parameters.text("edition"),
					parameters.text("instrument"));
			Moment moment = parameters.moment(queries.moments());
			return Pagewise.all(page -> queries.search().search(text, filter, moment, page));
		});
	}

	private static <T> Set<T> set(@Nullable T value) {
		return value == null ? Set.of() : Set.of(value);
	}
}
