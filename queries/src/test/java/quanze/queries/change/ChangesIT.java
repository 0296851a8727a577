package quanze.queries.change;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import quanze.queries.SharedGraph;
import quanze.queries.error.BadRequest;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChangesIT {

	@Test
	void anAdjustmentAddsChangesAndRemoves() {
		var changes = between("2022-06-30", "2022-07-01");
		assertThat(changes.totalCount()).isEqualTo(9);
		assertThat(of(changes, Change.Kind.CHANGED)).hasSize(4);
		assertThat(of(changes, Change.Kind.REMOVED)).hasSize(3);
		assertThat(of(changes, Change.Kind.ADDED)).hasSize(2);
		assertThat(changes.items()).extracting(Change::source).allSatisfy(
				it -> assertThat(it).extracting("edition.code").isEqualTo("assistance-2022"));
	}

	@Test
	void aChangeIsToldFieldByField() {
		var noise = of(between("2022-06-30", "2022-07-01"), Change.Kind.CHANGED).stream()
				.filter(it -> it.after() != null && it.after().name().equals("查处夜间建筑施工噪声扰民")).findFirst()
				.orElseThrow();
		assertThat(noise.fields()).contains(
				new FieldChange("bearer", "市环保局", "市环保局", "市生态环境局"),
				new FieldChange("timeLimit", "市环保局", "监测人员1小时内到场，报告5个工作日内出具",
						"监测人员30分钟内到场，报告3个工作日内出具"));
	}

	@Test
	void pagesFollowOneAnother() {
		var first = SharedGraph.queries().changes().between(LocalDate.parse("2022-06-30"),
				SharedGraph.on("2022-07-01"), null, PageRequest.of(5, null));
		var second = SharedGraph.queries().changes().between(LocalDate.parse("2022-06-30"),
				SharedGraph.on("2022-07-01"), null, PageRequest.of(5, first.edges().getLast().cursor()));
		assertThat(first.items()).hasSize(5);
		assertThat(second.items()).hasSize(4);
		assertThat(second.hasNext()).isFalse();
	}

	@Test
	void nothingChangesWithinADayOrInAnotherArea() {
		assertThat(between("2022-07-01", "2022-07-01").totalCount()).isZero();
		assertThat(SharedGraph.queries().changes().between(LocalDate.parse("2022-06-30"),
				SharedGraph.on("2022-07-01"), "350203", PageRequest.of(5, null)).totalCount()).isZero();
	}

	@Test
	void theFirstDayComesFirst() {
		assertThatThrownBy(() -> between("2022-07-01", "2022-06-30")).isInstanceOf(BadRequest.class)
				.hasMessage("from is 2022-07-01, later than to, which is 2022-06-30");
	}

	private static List<Change> of(Page<Change> changes, Change.Kind kind) {
		return changes.items().stream().filter(it -> it.kind() == kind).toList();
	}

	private static Page<Change> between(String from, String to) {
		return SharedGraph.queries().changes().between(LocalDate.parse(from), SharedGraph.on(to), null,
				PageRequest.of(100, null));
	}
}
