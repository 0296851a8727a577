package quanze.queries.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quanze.queries.Queries;
import quanze.queries.Settings;
import quanze.queries.SharedGraph;
import quanze.queries.error.BadRequest;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class ImpactsIT {

	private static final PageRequest NONE = new PageRequest(0, null);

	private static final PageRequest ALL = new PageRequest(100, null);

	private static final Reference ARTICLE = Reference.to("中华人民共和国城乡规划法第六十四条");

	private final Queries queries = SharedGraph.queries();

	private final Impacts impacts = queries.impacts();

	@Test
	void whatRestsOnAProvisionLosesAGround() {
		assertThat(all(ARTICLE, NodeKind.POWER).items())
				.extracting(it -> it.node().code(), Effect::loss, Effect::remaining, Effect::last)
				.containsExactly(tuple("XMZFJ-CF001", Loss.GROUND, 1, false),
						tuple("XMZFJ-QT001", Loss.GROUND, 1, false),
						tuple("XMZG-CF001", Loss.GROUND, 1, false));
		Effect power = all(ARTICLE, NodeKind.POWER).items().getFirst();
		assertThat(power.lost()).containsExactly(
				new NodeRef(NodeKind.LEGAL_BASIS, "中华人民共和国城乡规划法第六十四条"));
		assertThat(power.text()).isEqualTo(
				"权责事项“对未取得建设工程规划许可证或者未按照许可内容进行建设的处罚”（XMZFJ-CF001）依据《城乡规划法》第六十四条，此外另有1项依据");
		assertThat(power.source()).extracting("edition.code", "sheet", "row").containsExactly("powers",
				"市执法局",
				7);
	}

	@ParameterizedTest
	@ValueSource(strings = {"中华人民共和国城乡规划法第六十四条", "中华人民共和国大气污染防治法第八十一条",
			"中华人民共和国消防法第六十条"})
	void theCountsAreThoseOfTheProvisionsOwnLists(String code) {
		Moment now = SharedGraph.now();
		assertThat(all(Reference.to(code), NodeKind.RESPONSIBILITY).totalCount()).isEqualTo(
				only(queries.responsibilities().restingOn(List.of(code), Set.of(), now, NONE)).totalCount());
		assertThat(all(Reference.to(code), NodeKind.MATTER).totalCount()).isEqualTo(
				only(queries.responsibilities().mattersRestingOn(List.of(code), now, NONE)).totalCount());
	}

	@Test
	void anInstrumentIsRepealedWithAllItsProvisions() {
		Reference law = Reference.to("中华人民共和国城乡规划法");
		assertThat(all(law, NodeKind.POWER).totalCount()).isEqualTo(11);
		assertThat(page(law, NodeKind.POWER, true, ALL).items())
				.extracting(it -> it.node().code(), Effect::text).contains(tuple("XMZG-QR004",
						"权责事项“建设工程竣工规划条件核实”（XMZG-QR004）依据《中华人民共和国城乡规划法》第四十五条，此外再无依据"));
		Reference whole = new Reference(NodeKind.LEGAL_BASIS, "中华人民共和国城乡规划法", null, null);
		assertThat(all(whole, NodeKind.POWER).totalCount()).isEqualTo(11);
		assertThat(all(ARTICLE, NodeKind.POWER).totalCount()).isEqualTo(3);
	}

	@Test
	void whatAnAgencyBearsHoldsAndExercisesLosesItsBearer() {
		Reference agency = Reference.to("XMHB");
		Moment now = SharedGraph.now();
		assertThat(all(agency, NodeKind.RESPONSIBILITY).totalCount())
				.isEqualTo(only(queries.responsibilities().ofAgencies(List.of("XMHB"), Set.of(), now, NONE))
						.totalCount());
		assertThat(all(agency, NodeKind.POWER).items())
				.extracting(it -> it.node().code(), Effect::loss, Effect::remaining)
				.contains(tuple("XMHB-CF001", Loss.BEARER, 0), tuple("XMHB-CF002", Loss.BEARER, 2));
		assertThat(page(agency, NodeKind.MATTER, true, ALL).items()).extracting(Effect::text)
				.contains("厦门市生态环境局为事项“违法排污企业停产整治措施执行”的请求单位，此外再无请求单位");
		assertThat(all(agency, NodeKind.MATTER).items()).extracting(Effect::text)
				.contains("厦门市生态环境局为事项“查处夜间建筑施工噪声扰民”的协助单位，此外另有1个协助单位");
	}

	@Test
	void anAgencyAnswersForThoseThatItSucceeded() {
		Moment then = SharedGraph.on("2020-12-31");
		Page<Effect> page = impacts.page(impacts.of(Reference.to("XMHB"), then), NodeKind.RESPONSIBILITY,
				false, ALL);
		assertThat(page.totalCount())
				.isEqualTo(only(queries.responsibilities().ofAgencies(List.of("XMHB"), Set.of(), then, NONE))
						.totalCount());
		assertThat(page.items()).flatExtracting(Effect::lost)
				.contains(new NodeRef(NodeKind.AGENCY, "XMHBJ"), new NodeRef(NodeKind.AGENCY, "XMHB"));
	}

	@Test
	void ofAClassEachIsTold() {
		Page<Effect> page = all(Reference.to("territorial-350203-004"), NodeKind.RESPONSIBILITY);
		assertThat(page.totalCount()).isEqualTo(12);
		assertThat(page.items()).filteredOn(it -> it.node().code().endsWith("~T350203007"))
				.extracting(Effect::text)
				.containsExactly("厦门市思明区筼筜街道办事处对事项“占道经营和流动摊贩治理”的主体责任随事项“占道经营和流动摊贩治理”存废");
		assertThat(all(Reference.to("T350203007"), NodeKind.RESPONSIBILITY).items()).extracting(Effect::text)
				.contains("厦门市思明区筼筜街道办事处为事项“占道经营和流动摊贩治理”的主体责任单位，同一行另列9个机构");
	}

	@Test
	void mattersApplyInAnAreaAndNothingRestsOnAPower() {
		assertThat(all(Reference.to("350203"), NodeKind.MATTER).totalCount()).isEqualTo(47);
		Impact none = impacts.of(Reference.to("XMZFJ-CF001"), SharedGraph.now());
		assertThat(none.bounds()).isEmpty();
		assertThat(impacts.page(none, NodeKind.RESPONSIBILITY, false, ALL).totalCount()).isZero();
	}

	@Test
	void theDayAndTheStateOfKnowledgeDecide() {
		Impact before = impacts.of(ARTICLE, SharedGraph.on("2021-03-31"));
		assertThat(impacts.page(before, NodeKind.POWER, false, ALL).totalCount()).isZero();
		assertThat(impacts.page(before, NodeKind.MATTER, false, ALL).totalCount()).isPositive();
		Moment unknown = new Moment(SharedGraph.now().asOf(), Instant.parse("2001-01-01T00:00:00Z"));
		assertThatThrownBy(() -> impacts.of(ARTICLE, unknown)).isInstanceOf(BadRequest.class);
	}

	@Test
	void pagesFollowOneAnother() {
		Page<Effect> first = page(ARTICLE, NodeKind.RESPONSIBILITY, false, new PageRequest(20, null));
		Page<Effect> second = page(ARTICLE, NodeKind.RESPONSIBILITY, false,
				new PageRequest(20, first.edges().getLast().cursor()));
		assertThat(first.hasNext()).isTrue();
		assertThat(second.items()).hasSize((int) first.totalCount() - 20);
		assertThat(second.items()).extracting(it -> it.node().code())
				.doesNotContainAnyElementsOf(first.items().stream().map(it -> it.node().code()).toList());
	}

	@Test
	void whereItStopsIsSaid() {
		try (Queries cold = SharedGraph.open(Settings.DEFAULT)) {
			Impact few = cold.impacts()
					.within(new Reach(12, 4, 500, 5, 5_000, 100, 1_000, Duration.ofHours(1))).of(ARTICLE,
							SharedGraph.now());
			assertThat(few.bounds()).containsExactly(new Bound(Bound.Kind.NODES, 5));
		}
	}

	@Test
	void aColdImpactTakesAStatementALevelAndAWarmOneNone() {
		try (Queries cold = SharedGraph.open(Settings.DEFAULT)) {
			Runnable question = () -> cold.impacts().page(cold.impacts().of(ARTICLE, SharedGraph.now()),
					NodeKind.RESPONSIBILITY, false, ALL);
			List<String> statements = SharedGraph.statementsOf(question);
			assertThat(statements).filteredOn("link/links"::equals).hasSizeLessThanOrEqualTo(6);
			assertThat(statements).hasSizeLessThanOrEqualTo(12);
			assertThat(SharedGraph.statementsOf(question)).isEmpty();
		}
	}

	private static <T> Page<T> only(Map<String, Page<T>> pages) {
		return pages.values().iterator().next();
	}

	private Page<Effect> all(Reference node, NodeKind kind) {
		return page(node, kind, false, ALL);
	}

	private Page<Effect> page(Reference node, NodeKind kind, boolean lastOnly, PageRequest request) {
		return impacts.page(impacts.of(node, SharedGraph.now()), kind, lastOnly, request);
	}
}
