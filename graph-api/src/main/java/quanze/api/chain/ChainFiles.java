package quanze.api.chain;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Pagewise;
import quanze.api.file.Parameters;
import quanze.api.file.Table;
import quanze.api.label.Wording;
import quanze.queries.Queries;
import quanze.queries.chain.Bound;
import quanze.queries.chain.Chain;
import quanze.queries.chain.Effect;
import quanze.queries.chain.Impact;
import quanze.queries.chain.Reference;
import quanze.queries.chain.Step;
import quanze.queries.edition.Source;
import quanze.queries.link.NodeKind;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

/** Chains of responsibility, a row a step, and what rests on a thing, a row an effect, as files. */
@Configuration(proxyBeanMethods = false)
class ChainFiles {

	/** As in GraphQL. */
	private static final int FIRST = 5;

	/** What loses something. */
	private static final List<NodeKind> LOSERS = List.of(NodeKind.POWER, NodeKind.MATTER,
			NodeKind.RESPONSIBILITY);

	/**
	 * After the paths a row for each bound that was hit, and for each thing that the lists leave open.
	 */
	@Bean
	FileList<Chain> responsibilityChainFile(Queries queries, Wording wording) {
		Table<Chain> table = Table.<Chain, Line>of(Line::of).column("路径", Line::path)
				.column("步", Line::number)
				.column("关系",
						it -> it.step == null
								? null
								: wording.ofNullable("ChainRelationship", it.step.relationship()))
				.column("编码", it -> it.step == null ? null : it.step.node().code()).column("说明", Line::text)
				.source(it -> it.step == null ? null : it.step.source()).table();
		return new FileList<>("answers/responsibility-chain", "责任链", table, parameters -> {
			Reference from = from(parameters);
			String to = parameters.text("to");
			int first = parameters.number("first", 0, PageRequest.MAX, FIRST);
			Moment moment = parameters.moment(queries.moments());
			Chain chain = to == null
					? queries.chains().of(from, first, moment)
					: queries.chains().between(from, Reference.to(to), first, moment);
			return consumer -> consumer.accept(chain);
		}, chain -> chain.paths().stream().flatMap(it -> it.steps().stream())
				.flatMap(it -> listed(it.source())));
	}

	@Bean
	FileList<Effect> impactFile(Queries queries, Wording wording) {
		Table<Effect> table = Table.<Effect>of().column("编码", it -> it.node().code())
				.column("失去", it -> wording.of("Loss", it.loss())).column("尚余", Effect::remaining)
				.column("说明", Effect::text).source(Effect::source).table();
		return new FileList<>("answers/impact", "影响面", table, parameters -> {
			Reference node = Reference.to(parameters.needed("node", "a code", "编码"));
			Moment moment = parameters.moment(queries.moments());
			Impact impact = queries.impacts().of(node, moment);
			return consumer -> LOSERS.forEach(kind -> effects(queries, impact, kind).accept(consumer));
		}, it -> listed(it.source()));
	}

	private static Consumer<Consumer<Effect>> effects(Queries queries, Impact impact, NodeKind kind) {
		return Pagewise.all(page -> queries.impacts().page(impact, kind, false, page));
	}

	/** By {@code from}, or by {@code incidentType} and perhaps {@code township}. */
	private static Reference from(Parameters parameters) {
		String incidentType = parameters.text("incidentType");
		String township = parameters.text("township");
		return new Reference(null, incidentType == null
				? parameters.needed("from", "a code, or incidentType", "编码，或给出 incidentType")
				: parameters.text("from"), incidentType, township);
	}

	private static Stream<Object> listed(@Nullable Source source) {
		return source == null ? Stream.empty() : Stream.of(source.edition());
	}

	/**
	 * A row of a chain.
	 *
	 * @param path
	 *            from 1; null where the row is about all of it
	 * @param number
	 *            of the step, 0 for the start of a path
	 * @param step
	 *            null where the row is about all of it
	 */
	private record Line(@Nullable Integer path, @Nullable Integer number, @Nullable Step step, String text) {

		static Stream<Line> of(Chain chain) {
			Stream<Line> steps = IntStream.range(0, chain.paths().size()).boxed()
					.flatMap(it -> of(it + 1, chain.paths().get(it).steps()));
			Stream<String> notes = Stream.concat(chain.bounds().stream().map(Bound::text),
					chain.missing().stream());
			return Stream.concat(steps, notes.map(it -> new Line(null, null, null, it)));
		}

		private static Stream<Line> of(int path, List<Step> steps) {
			return IntStream.range(0, steps.size())
					.mapToObj(it -> new Line(path, it, steps.get(it), steps.get(it).text()));
		}
	}
}
