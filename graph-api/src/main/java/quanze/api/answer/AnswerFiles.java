package quanze.api.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.Cells;
import quanze.api.file.FileList;
import quanze.api.file.Table;
import quanze.api.label.Wording;
import quanze.queries.Queries;
import quanze.queries.agency.Agency;
import quanze.queries.answer.Answer;
import quanze.queries.answer.AnswerResult;
import quanze.queries.answer.MatterAnswer;
import quanze.queries.answer.ProofStep;
import quanze.queries.basis.LegalBasis;
import quanze.queries.matter.Matter;
import quanze.queries.node.Node;
import quanze.queries.page.PageRequest;
import quanze.queries.power.Power;
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

	/** What is not answered has a row, too, which says so. */
	@Bean
	FileList<Answer> askFile(Queries queries, Wording wording) {
		Table<Answer> table = Table.<Answer, Found>of(Found::of)
				.column("状态", it -> wording.of("AnswerStatus", it.answer.status()))
				.column("编码", it -> it.result == null ? null : it.result.subject().code())
				.column("名称", it -> it.result == null ? null : name(it.result.subject()))
				.column("相符程度", it -> it.result == null ? null : Cells.percent(it.result.score()))
				.column("角色", it -> it.by == null ? null : wording.of("Role", it.by.role()))
				.column("单位", it -> it.by == null ? null : it.by.bearer())
				.column("机构编码", it -> it.by == null ? null : code(it.by))
				.column("职责", it -> it.by == null ? null : it.by.duty())
				.column("时限", it -> it.by == null ? null : limit(it.by))
				.source(it -> it.by == null ? null : it.by.source())
				.column("凭据", it -> it.result == null ? null : proof(it.result))
				.column("答复", it -> it.answer.summary()).table();
		return new FileList<>("answers/ask", "问答", table, parameters -> {
			String question = parameters.needed("question", "a question", "问题");
			String area = parameters.text("area");
			String requester = parameters.text("requester");
			LocalDate asOf = parameters.day("asOf");
			Moment moment = parameters.moment(queries.moments());
			Answer answer = queries.ask().ask(question, area, requester, asOf, moment);
			return consumer -> consumer.accept(answer);
		}, answer -> answer.results().stream().flatMap(AnswerFiles::mentioned));
	}

	private static Table<MatterAnswer> table(Wording wording) {
		return Table.<MatterAnswer, Borne>of(Borne::of).column("事项代码", it -> it.answer.matter().code())
				.column("事项名称", it -> it.answer.matter().name())
				.column("相符程度", it -> Cells.percent(it.answer.score()))
				.column("角色", it -> wording.of("Role", it.by.role())).column("单位", it -> it.by.bearer())
				.column("机构编码", it -> code(it.by))
				.column("机构名称", it -> it.by.agency() == null ? null : it.by.agency().name())
				.column("职责", it -> it.by.duty())
				.column("时限", it -> limit(it.by))
				.column("依据", it -> it.by.basisText()).source(it -> it.by.source()).table();
	}

	private static Consumer<Consumer<MatterAnswer>> each(List<MatterAnswer> answers) {
		return answers::forEach;
	}

	private static @Nullable String code(Responsibility by) {
		return by.agency() == null ? null : by.agency().code();
	}

	private static @Nullable String limit(Responsibility by) {
		return by.timeLimit() == null ? null : by.timeLimit().text();
	}

	private static Stream<Object> mentioned(AnswerResult result) {
		Stream<Object> subject = result.subject() instanceof Matter matter
				? Stream.of(matter.source().edition())
				: Stream.of(result.subject());
		return Stream.concat(subject, result.responsibilities().stream().flatMap(AnswerFiles::mentioned));
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

	private static String name(Node subject) {
		return switch (subject) {
			case Matter matter -> matter.name();
			case Power power -> power.name();
			case Agency agency -> agency.name();
			case LegalBasis basis -> basis.citation();
			case Node other -> other.code();
		};
	}

	private static String proof(AnswerResult result) {
		return result.proof().stream().map(ProofStep::text).collect(Collectors.joining("；"));
	}

	/**
	 * A row of an answer.
	 *
	 * @param result
	 *            null where there is none
	 * @param by
	 *            null where what was found is no matter
	 */
	private record Found(Answer answer, @Nullable AnswerResult result, @Nullable Responsibility by) {

		static Stream<Found> of(Answer answer) {
			return answer.results().isEmpty()
					? Stream.of(new Found(answer, null, null))
					: answer.results().stream().flatMap(it -> of(answer, it));
		}

		private static Stream<Found> of(Answer answer, AnswerResult result) {
			return result.responsibilities().isEmpty()
					? Stream.of(new Found(answer, result, null))
					: result.responsibilities().stream().map(it -> new Found(answer, result, it));
		}
	}

	private record Borne(MatterAnswer answer, Responsibility by) {

		static Stream<Borne> of(MatterAnswer answer) {
			return answer.responsibilities().stream().map(it -> new Borne(answer, it));
		}
	}
}
