package quanze.api.change;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Pagewise;
import quanze.api.file.Table;
import quanze.api.label.Wording;
import quanze.queries.Queries;
import quanze.queries.change.Change;
import quanze.queries.change.FieldChange;
import quanze.queries.listed.Fact;
import quanze.queries.time.Moment;

/** What changed between two days as files: a row a field. */
@Configuration(proxyBeanMethods = false)
class ChangeFiles {

	@Bean
	FileList<Change> changeFile(Queries queries, Wording wording) {
		Table<Change> table = Table.<Change, Line>of(Line::of).column("代码", it -> it.change.code())
				.column("名称", Line::name).column("变化", it -> wording.of("ChangeKind", it.change.kind()))
				.column("字段", it -> it.field == null ? null : it.field.field())
				.column("单位", it -> it.field == null ? null : it.field.bearer())
				.column("原来", it -> it.field == null ? null : it.field.before())
				.column("现在", it -> it.field == null ? null : it.field.after())
				.column("清单代码", it -> it.change.source() == null ? null : it.change.source().edition().code())
				.column("工作表", it -> it.change.source() == null ? null : it.change.source().sheet())
				.column("行", it -> it.change.source() == null ? null : it.change.source().row()).table();
		return new FileList<>("changes", "变化", table, parameters -> {
			LocalDate from = parameters.neededDay("from");
			Moment to = queries.moments().of(parameters.day("to"), parameters.moment("knownAt"));
			String area = parameters.text("area");
			return Pagewise.all(page -> queries.changes().between(from, to, area, page));
		});
	}

	private record Line(Change change, @Nullable FieldChange field) {

		static Stream<Line> of(Change change) {
			return change.fields().isEmpty()
					? Stream.of(new Line(change, null))
					: change.fields().stream().map(it -> new Line(change, it));
		}

		@Nullable
		String name() {
			Fact fact = change.after() == null ? change.before() : change.after();
			return fact == null ? null : fact.name();
		}
	}
}
