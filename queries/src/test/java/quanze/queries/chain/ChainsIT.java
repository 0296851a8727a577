package quanze.queries.chain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import quanze.queries.Queries;
import quanze.queries.Settings;
import quanze.queries.SharedGraph;
import quanze.queries.error.BadRequest;
import quanze.queries.link.Direction;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.link.Relationship;
import quanze.queries.time.Moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class ChainsIT {

	private static final Reference FUMES = Reference.to("餐饮店油烟扰民", "筼筜街道");

	private static final Reference BUILDING = Reference.to("ZHZF-001", "筼筜街道");

	private static final Reference UNLAWFUL_BUILDING_POWER = Reference.to("XMZFJ-CF001");

	private final Chains chains = SharedGraph.queries().chains();

	@Test
	void fromAnIncidentInATownshipToTheInstrument() {
		Chain chain = of(FUMES);
		assertThat(chain.paths()).hasSize(1);
		assertThat(chain.paths().getFirst().steps())
				.extracting(it -> it.node().code(), Step::relationship, Step::direction).containsExactly(
						tuple("STHJ-001", null, null),
						tuple("territorial-350203-027", Relationship.HANDLED_AS, Direction.OUT),
						tuple("territorial-350203-027-L1", Relationship.FOR, Direction.IN),
						tuple("SMHB", Relationship.BEARS, Direction.IN),
						tuple("XMHB", Relationship.COUNTERPART_OF, Direction.OUT),
						tuple("XMHB-CF002", Relationship.HOLDS, Direction.OUT),
						tuple("中华人民共和国大气污染防治法第一百一十八条", Relationship.BASED_ON, Direction.OUT),
						tuple("中华人民共和国大气污染防治法", Relationship.PROVISION_OF, Direction.OUT));
		assertThat(chain.bounds()).isEmpty();
		assertThat(chain.missing()).isEmpty();
	}

	@Test
	void everyStepSaysWhyAndWhereItIsListed() {
		assertThat(of(FUMES).paths().getFirst().steps()).extracting(Step::text, ChainsIT::place)
				.containsExactly(
						tuple("起点为事件类型“餐饮店油烟扰民”，地点为筼筜街道", ""),
						tuple("事件类型“餐饮店油烟扰民”在思明区按事项“餐饮油烟污染查处”处置", "incident-types null 16"),
						tuple("《厦门市思明区“属地管理”事项主体责任和配合责任清单》“清单”第72行写明事项“餐饮油烟污染查处”的主体责任单位：生态环境局",
								"territorial-350203 清单 72"),
						tuple("厦门市思明生态环境局为事项“餐饮油烟污染查处”的主体责任单位", "territorial-350203 清单 72"),
						tuple("厦门市思明生态环境局的对口上级机构为厦门市生态环境局", "agencies null 95"),
						tuple("厦门市生态环境局持有权责事项“对餐饮服务业油烟污染的处罚”（XMHB-CF002），与事项“餐饮油烟污染查处”同依据《大气污染防治法》第一百一十八条",
								"powers 市生态环境局 12"),
						tuple("权责事项“对餐饮服务业油烟污染的处罚”（XMHB-CF002）依据《大气污染防治法》第一百一十八条", "powers 市生态环境局 12"),
						tuple("《大气污染防治法》第一百一十八条出自《中华人民共和国大气污染防治法》", "laws null 62"));
	}

	@Test
	void theDistrictOfTheTownshipDecides() {
		assertThat(codes(of(Reference.to("夜间施工噪音", "筼筜街道")).paths().getFirst())).contains("SMCG",
				"XMZFJ-CF006");
		assertThat(codes(of(Reference.to("夜间施工噪音", "禾山街道")).paths().getFirst()))
				.contains("territorial-350206-037").doesNotContain("SMCG");
	}

	@Test
	void aPowerIsJoinedByTheProvisionsOfTheMatterAndElseByAnInstrument() {
		Chain chain = chains.of(Reference.to("assistance-1-001"), 20, SharedGraph.now());
		assertThat(chain.paths()).flatExtracting(Path::steps).filteredOn(it -> !it.shared().isEmpty())
				.extracting(it -> it.node().code(), it -> it.shared().getFirst())
				.contains(tuple("XMZFJ-CF001", basis("中华人民共和国城乡规划法第六十四条")),
						tuple("XMZG-CF001", basis("中华人民共和国城乡规划法第六十四条")),
						tuple("XMJS-CF002", new NodeRef(NodeKind.LEGAL_INSTRUMENT, "中华人民共和国建筑法")));
		assertThat(chain.paths()).flatExtracting(Path::steps).extracting(Step::text).contains(
				"厦门市建设局持有权责事项“对未取得施工许可证擅自施工的处罚”（XMJS-CF002），与事项“查处城市违法建设”所依据的条款同出自《中华人民共和国建筑法》、《建设工程质量管理条例》");
		assertThat(chain.missing()).contains("权责清单没有列明国网福建省电力有限公司厦门供电公司与事项“查处城市违法建设”同依据的权责事项");
	}

	@Test
	void withoutAPowerTheGroundsOfTheResponsibilityAreTold() {
		Chain chain = of(Reference.to("破坏绿地种菜", "筼筜街道"));
		assertThat(chain.paths()).isNotEmpty();
		Chain street = chains.of(Reference.to("territorial-350203-004"), 3, SharedGraph.now());
		assertThat(street.paths()).extracting(it -> it.steps().getLast().node().kind()).containsExactly(
				NodeKind.LEGAL_INSTRUMENT, NodeKind.LEGAL_INSTRUMENT, NodeKind.AGENCY);
		assertThat(street.missing()).hasSize(10).first()
				.isEqualTo("权责清单没有列明厦门市思明区厦港街道办事处与事项“占道经营和流动摊贩治理”同依据的权责事项");
		assertThat(street.bounds()).containsExactly(new Bound(Bound.Kind.PATHS, 3));
	}

	@Test
	void anythingElseIsFollowedFromWhereItStands() {
		assertThat(kinds(of(Reference.to("XMZFJ")).paths().getFirst())).containsExactly(NodeKind.AGENCY,
				NodeKind.POWER, NodeKind.LEGAL_BASIS, NodeKind.LEGAL_INSTRUMENT);
		assertThat(kinds(of(UNLAWFUL_BUILDING_POWER).paths().getFirst())).containsExactly(NodeKind.POWER,
				NodeKind.LEGAL_BASIS, NodeKind.LEGAL_INSTRUMENT);
		assertThat(codes(of(Reference.to("XMHBJ")).paths().getFirst())).startsWith("XMHBJ", "XMHB");
		assertThat(chains.of(Reference.to("350203"), 100, SharedGraph.now()).paths())
				.extracting(ChainsIT::kinds)
				.contains(List.of(NodeKind.AREA, NodeKind.AGENCY, NodeKind.AGENCY, NodeKind.POWER,
						NodeKind.LEGAL_BASIS, NodeKind.LEGAL_INSTRUMENT));
		assertThat(codes(of(Reference.to("中华人民共和国环境噪声污染防治法")).paths().getFirst()))
				.containsExactly("中华人民共和国环境噪声污染防治法", "中华人民共和国噪声污染防治法");
	}

	@Test
	void theShortestPathsComeFirstThenTheNextBest() {
		Chain chain = between(BUILDING, UNLAWFUL_BUILDING_POWER, 5);
		assertThat(chain.paths()).extracting(Path::length).containsExactly(4, 4, 4, 4, 5);
		assertThat(codes(chain.paths().getFirst())).containsExactly("ZHZF-001", "territorial-350203-001",
				"territorial-350203-001-L1", "SMCG", "XMZFJ-CF001");
		assertThat(codes(chain.paths().get(1))).containsExactly("ZHZF-001", "territorial-350203-001",
				"territorial-350203-001-L1", "中华人民共和国城乡规划法第六十四条", "XMZFJ-CF001");
		assertThat(codes(chain.paths().getLast())).containsSubsequence("SMCG", "XMZFJ", "XMZFJ-CF001");
	}

	@Test
	void aPathIsTheSameFromBothEnds() {
		Chain there = between(Reference.to("350203007"), UNLAWFUL_BUILDING_POWER, 1);
		Chain back = between(UNLAWFUL_BUILDING_POWER, Reference.to("350203007"), 1);
		assertThat(codes(back.paths().getFirst())).isEqualTo(codes(there.paths().getFirst()).reversed())
				.containsExactly("XMZFJ-CF001", "SMCG", "350203", "350203007");
		assertThat(back.paths().getFirst().steps()).extracting(Step::direction).containsExactly(null,
				Direction.IN, Direction.OUT, Direction.IN);
	}

	@Test
	void ofTownshipsNamedTogetherTheOneWhereItHappensAnswers() {
		assertThat(between(BUILDING, Reference.to("T350203007"), 1).paths().getFirst().steps())
				.extracting(it -> it.node().code())
				.contains("territorial-350203-001-C1~T350203007", "T350203007");
		assertThat(between(BUILDING, Reference.to("T350203001"), 1).paths()).extracting(Path::length)
				.allSatisfy(it -> assertThat(it).isGreaterThan(3));
		assertThat(between(UNLAWFUL_BUILDING_POWER, BUILDING, 5).paths()).flatExtracting(ChainsIT::codes)
				.contains("territorial-350203-001-C1~T350203007")
				.doesNotContain("territorial-350203-001-C1~T350203001");
	}

	@Test
	void agenciesAreLinkedByAMatterNotByTheClassThatTheyAreOf() {
		assertThat(between(Reference.to("XMZFJ"), Reference.to("XMGA"), 2).paths())
				.extracting(ChainsIT::kinds)
				.containsOnly(List.of(NodeKind.AGENCY, NodeKind.RESPONSIBILITY, NodeKind.MATTER,
						NodeKind.RESPONSIBILITY, NodeKind.AGENCY));
	}

	@Test
	void areasStandAtTheEndsAlone() {
		Chain chain = between(Reference.to("assistance-1-001"), UNLAWFUL_BUILDING_POWER, 20);
		assertThat(chain.paths()).isNotEmpty().flatExtracting(Path::steps).extracting(it -> it.node().kind())
				.doesNotContain(NodeKind.AREA);
		assertThat(codes(between(Reference.to("350203007"), Reference.to("350206"), 1).paths().getFirst()))
				.containsExactly("350203007", "350203", "350200", "350206");
	}

	@Test
	void aThingIsLinkedToItselfByNoStep() {
		Chain chain = between(Reference.to("XMGA"), Reference.to("XMGA"), 5);
		assertThat(chain.paths()).extracting(Path::length).containsExactly(0);
		assertThat(chain.bounds()).isEmpty();
	}

	@Test
	void theResponsibilityOfOneOfAClassIsLinkedToThatOneAlone() {
		Chain chain = of(Reference.to("territorial-350203-004-L1~T350203007"));
		assertThat(chain.from().code()).isEqualTo("territorial-350203-004-L1~T350203007");
		assertThat(chain.paths()).flatExtracting(Path::steps)
				.filteredOn(it -> it.node().kind() == NodeKind.AGENCY).extracting(it -> it.node().code())
				.containsOnly("T350203007");
		assertThat(codes(between(UNLAWFUL_BUILDING_POWER,
				Reference.to("territorial-350203-001-C1~T350203007"), 1).paths().getFirst())).containsExactly(
						"XMZFJ-CF001", "中华人民共和国城乡规划法第六十四条", "territorial-350203-001-C1~T350203007");
	}

	@Test
	void everyHopIsThatOfTheDay() {
		Chain before = chains.of(FUMES, 5, SharedGraph.on("2021-03-31"));
		assertThat(before.paths()).flatExtracting(ChainsIT::kinds).doesNotContain(NodeKind.POWER)
				.contains(NodeKind.LEGAL_INSTRUMENT);
		assertThat(before.missing()).containsExactly("权责清单没有列明厦门市生态环境局与事项“餐饮油烟污染查处”同依据的权责事项");
		Reference former = Reference.to("XMHBJ");
		Reference successor = Reference.to("XMHB");
		assertThat(chains.between(former, successor, 1, SharedGraph.on("2019-01-31")).paths())
				.extracting(Path::length).containsExactly(1);
		assertThat(chains.between(former, successor, 1, SharedGraph.on("2019-01-30")).paths())
				.flatExtracting(Path::steps).extracting(Step::relationship)
				.doesNotContain(Relationship.SUCCEEDED_BY);
		assertThatThrownBy(() -> chains.of(Reference.to("assistance-1-041"), 5, SharedGraph.on("2023-01-01")))
				.isInstanceOf(BadRequest.class);
		assertThat(chains.of(Reference.to("assistance-1-041"), 5, SharedGraph.on("2019-05-20")).paths())
				.isNotEmpty();
	}

	@Test
	void everyHopIsThatOfTheStateOfKnowledge() {
		SharedGraph.write("""
				MATCH (a:Agency) WHERE a.code IN ['SMHB', 'XMZFJ']
				CREATE (p:Past)-[:OF]->(a)
				SET p = properties(a), p.serves = '350203', p.knownFrom = datetime('2001-01-01T00:00:00Z'),
				  p.knownTo = datetime('2002-01-01T00:00:00Z'),
				  p.counterpart = CASE a.code WHEN 'SMHB' THEN 'XMZFJ' END""");
		try (Queries cold = SharedGraph.open(Settings.DEFAULT)) {
			Moment then = new Moment(LocalDate.parse("2020-01-01"), Instant.parse("2001-06-01T00:00:00Z"));
			Reference district = Reference.to("SMHB");
			Reference city = Reference.to("XMZFJ");
			assertThat(cold.chains().between(district, city, 1, then).paths()).flatExtracting(Path::steps)
					.extracting(Step::relationship)
					.containsExactly(null, Relationship.COUNTERPART_OF);
			assertThat(cold.chains().between(city, district, 1, then).paths()).extracting(Path::length)
					.containsExactly(1);
			assertThat(cold.chains().between(district, city, 1, SharedGraph.now()).paths())
					.flatExtracting(Path::steps).extracting(Step::relationship)
					.doesNotContain(Relationship.COUNTERPART_OF);
			assertThatThrownBy(() -> cold.chains().of(FUMES, 5, then)).isInstanceOf(BadRequest.class);
		} finally {
			SharedGraph.write("MATCH (p:Past) DETACH DELETE p");
		}
	}

	@Test
	void whereItStopsIsSaid() {
		assertThat(between(BUILDING, UNLAWFUL_BUILDING_POWER, 2).bounds())
				.containsExactly(new Bound(Bound.Kind.PATHS, 2));
		assertThat(between(Reference.to("XMHBJ"), Reference.to("XMHB"), 50).bounds())
				.contains(new Bound(Bound.Kind.DEPTH, 5));
		assertThat(within(new Reach(3, 4, 500, 20_000, 5_000, 100, 1_000, Duration.ofHours(1))))
				.satisfies(it -> assertThat(it.paths()).isEmpty())
				.extracting(Chain::bounds).isEqualTo(List.of(new Bound(Bound.Kind.DEPTH, 3)));
		assertThat(within(new Reach(12, 4, 500, 3, 5_000, 100, 1_000, Duration.ofHours(1))).bounds())
				.containsExactly(new Bound(Bound.Kind.NODES, 3));
		assertThat(within(new Reach(12, 4, 500, 20_000, 5_000, 100, 2, Duration.ofHours(1))).bounds())
				.contains(new Bound(Bound.Kind.NODES, 2));
		assertThat(within(new Reach(12, 4, 500, 20_000, 5_000, 100, 1_000, Duration.ofSeconds(-1))).bounds())
				.containsExactly(new Bound(Bound.Kind.TIME, -1_000));
		assertThat(within(new Reach(12, 4, 500, 20_000, 5_000, 1, 1_000, Duration.ofHours(1))).bounds())
				.containsExactly(new Bound(Bound.Kind.STATEMENTS, 1));
		assertThat(new Bound(Bound.Kind.DEPTH, 12).text()).isEqualTo("路径最长查12步，更长的没有查");
	}

	@Test
	void whereItStopsNothingIsCalledMissing() {
		try (Queries cold = SharedGraph.open(Settings.DEFAULT)) {
			Chain chain = cold.chains()
					.within(new Reach(12, 4, 500, 2, 5_000, 100, 1_000, Duration.ofHours(1))).of(FUMES, 5,
							SharedGraph.now());
			assertThat(chain.bounds()).containsExactly(new Bound(Bound.Kind.NODES, 2));
			assertThat(chain.paths()).hasSize(1);
			assertThat(chain.missing()).isEmpty();
		}
	}

	@Test
	void whatDoesNotExistIsToldWithTheWayOut() {
		assertThatThrownBy(() -> of(Reference.to("assistance-9-999")))
				.isInstanceOfSatisfying(BadRequest.class,
						it -> assertThat(it.argument()).isEqualTo("from"))
				.hasMessageStartingWith("from: nothing in force on ")
				.hasMessageContaining("“assistance-9-999”");
		assertThatThrownBy(() -> between(FUMES, Reference.to("市公安局"), 1)).isInstanceOfSatisfying(
				BadRequest.class, it -> assertThat(it.suggestions()).contains("厦门市公安局 (XMGA)"))
				.hasMessageStartingWith("to: nothing in force on ");
		assertThatThrownBy(() -> of(Reference.to("餐饮油烟", "筼筜街道")))
				.hasMessage("from: no type of incidents is called “餐饮油烟”; did you mean 餐饮店油烟扰民?");
		assertThatThrownBy(() -> of(Reference.to("ZHZF-001", "火星街道")))
				.hasMessageStartingWith("from: no street, town or district is called “火星街道”");
		assertThatThrownBy(() -> of(new Reference(null, "XMGA", null, "筼筜街道")))
				.hasMessage("from: township goes with a type of incidents only; leave it out");
		assertThatThrownBy(() -> chains.of(FUMES, 101, SharedGraph.now()))
				.hasMessage("first is 101; it must be between 0 and 100");
	}

	@Test
	void aColdChainTakesAStatementALevelAndAWarmOneNone() {
		try (Queries cold = SharedGraph.open(Settings.DEFAULT)) {
			Runnable question = () -> cold.chains().of(FUMES, 5, SharedGraph.now());
			List<String> statements = SharedGraph.statementsOf(question);
			assertThat(statements).filteredOn("link/links"::equals).hasSizeLessThanOrEqualTo(8);
			assertThat(statements).filteredOn(it -> !it.equals("link/links"))
					.as("one a kind, one a level for former links, one for the editions, two for the agencies that matters and powers name")
					.hasSizeLessThanOrEqualTo(12);
			assertThat(SharedGraph.statementsOf(question)).isEmpty();
			Runnable path = () -> cold.chains().between(BUILDING, UNLAWFUL_BUILDING_POWER, 5,
					SharedGraph.now());
			assertThat(SharedGraph.statementsOf(path)).hasSizeLessThanOrEqualTo(12);
			assertThat(SharedGraph.statementsOf(path)).isEmpty();
		}
	}

	private Chain of(Reference from) {
		return chains.of(from, 5, SharedGraph.now());
	}

	private Chain between(Reference from, Reference to, int first) {
		return chains.between(from, to, first, SharedGraph.now());
	}

	private static Chain within(Reach reach) {
		try (Queries cold = SharedGraph.open(Settings.DEFAULT)) {
			return cold.chains().within(reach).between(BUILDING, UNLAWFUL_BUILDING_POWER, 5,
					SharedGraph.now());
		}
	}

	private static NodeRef basis(String code) {
		return new NodeRef(NodeKind.LEGAL_BASIS, code);
	}

	private static List<String> codes(Path path) {
		return path.steps().stream().map(it -> it.node().code()).toList();
	}

	private static Collection<NodeKind> kinds(Path path) {
		return path.steps().stream().map(it -> it.node().kind()).toList();
	}

	private static String place(Step step) {
		return step.source() == null
				? ""
				: "%s %s %s".formatted(step.source().edition().code(),
						Objects.toString(step.source().sheet()),
						step.source().row());
	}
}
