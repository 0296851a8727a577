package quanze.api.answer;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Table;
import quanze.api.label.Wording;
import quanze.queries.Queries;
import quanze.queries.answer.MatterAnswer;
import quanze.queries.page.PageRequest;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.time.Moment;

/** Answers as files: a row a responsibility, best first; in JSON-LD with all that they mention. */
@Configuration(proxyBeanMethods = false)
class AnswerFiles {

	/** As in GraphQL. */
	private static final int FIRST = 5;

	@Bean
	FileList<MatterAnswer> whoAssistsFile(Queries queries, Wording wording) {
		return new FileList<>("answers/who-assists", "谁来协助", table(wording), parameters -> {
			String matter = parameters.needed("matter", "words or the code of a matter", "事项的名称、描述或编码");
			String requester = parameters.text("requester");
			int first = parameters.number("first", 0, PageRequest.MAX, FIRST);
			Moment moment = parameters.moment(queries.moments());
			return each(queries.whoAssists().ask(matter, requester, first, moment));
		}, AnswerFiles::mentioned);
	}

	@Bean
	FileList<MatterAnswer> whoRespondsFile(Queries queries, Wording wording) {
		return new FileList<>("answers/who-responds", "谁来响应", table(wording), parameters -> {
			String township = parameters.needed("township", "name or code of a street or town",
					"街道或镇的名称或编码");
			String incident = parameters.needed("incident", "words or the code of a type of incidents",
					"事件类型的名称、描述或编码");
			int first = parameters.number("first", 0, PageRequest.MAX, FIRST);
			Moment moment = parameters.moment(queries.moments());
			return each(queries.whoResponds().ask(township, incident, first, moment));
		}, AnswerFiles::mentioned);
	}

	private static Table<MatterAnswer> table(Wording wording) {
		return Table.<MatterAnswer, Borne>of(Borne::of).column("事项代码", it -> it.answer.matter().code())
				.column("事项名称", it -> it.answer.matter().name())
				.column("相符程度", it -> "%.0f%%".formatted(100 * it.answer.score()))
				.column("角色", it -> wording.of("Role", it.by.role())).column("单位", it -> it.by.bearer())
				.column("机构编码", it -> it.by.agency() == null ? null : it.by.agency().code())
				.column("机构名称", it -> it.by.agency() == null ? null : it.by.agency().name())
				.column("职责", it -> it.by.duty())
				.column("时限", it -> it.by.timeLimit() == null ? null : it.by.timeLimit().text())
				.column("依据", it -> it.by.basisText()).column("清单", it -> it.by.source().edition().title())
				.column("工作表", it -> it.by.source().sheet()).column("行", it -> it.by.source().row()).table();
	}

	private static Consumer<Consumer<MatterAnswer>> each(List<MatterAnswer> answers) {
		return answers::forEach;
	}

	private static Stream<Object> mentioned(MatterAnswer answer) {
		return Stream.concat(Stream.of(answer.matter().source().edition()),
				answer.responsibilities().stream().flatMap(AnswerFiles::mentioned));
	}

	private static Stream<Object> mentioned(Responsibility responsibility) {
		Stream.Builder<Object> mentioned = Stream.builder();
		if (responsibility.agency() != null) {
			mentioned.add(responsibility.agency());
		}
		if (responsibility.named() != null) {
			mentioned.add(responsibility.named());
		}
		responsibility.legalBases().forEach(it -> mentioned.add(it).add(it.instrument()));
		return mentioned.build();
	}

	private record Borne(MatterAnswer answer, Responsibility by) {

		static Stream<Borne> of(MatterAnswer answer) {
			return answer.responsibilities().stream().map(it -> new Borne(answer, it));
		}
	}
}
