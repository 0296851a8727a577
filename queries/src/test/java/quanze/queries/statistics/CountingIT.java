package quanze.queries.statistics;

import org.junit.jupiter.api.Test;
import quanze.queries.Queries;
import quanze.queries.Settings;
import quanze.queries.SharedGraph;
import quanze.queries.time.Moment;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures that were published with the sample lists. */
class CountingIT {

	@Test
	void assistanceMattersAreCountedByBatchAndDay() {
		assertThat(at("2020-12-31").assistanceMatters().bySort()).containsExactly(
				new Count("assistance-1", 72),
				new Count("assistance-2", 68), new Count("assistance-3", 63));
		assertThat(at("2020-12-31").assistanceMatters().total()).isEqualTo(203);
		assertThat(at("2022-12-31").assistanceMatters().total()).isEqualTo(202);
		assertThat(at("2022-12-31").assistanceMatters().sources()).containsExactly("assistance-1",
				"assistance-2",
				"assistance-2022", "assistance-3");
		assertThat(at("2000-01-01").assistanceMatters().total()).isZero();
	}

	@Test
	void internalServicesAreCountedByHowTheyAreDone() {
		var services = at("2022-12-31").internalServices();
		assertThat(services).isEqualTo(new ServiceCounts(145, 25, 33, 69, 85, 136, 48, services.sources()));
		assertThat(services.sources()).containsExactly("internal-services");
	}

	@Test
	void territorialMattersAreCountedByDistrictAndField() {
		var territorial = at("2022-12-31").territorialMatters();
		assertThat(territorial.total()).isEqualTo(47 + 47 + 49 + 51 + 50 + 53);
		assertThat(territorial.byAreaAndDomain()).filteredOn(it -> it.area().equals("350203")).hasSize(9);
		assertThat(territorial.sources()).hasSize(6);
	}

	@Test
	void sharedDataIsCountedByRecordAndAgency() {
		var resources = at("2022-12-31").dataResources();
		assertThat(resources.total()).isEqualTo(127);
		assertThat(resources.records()).isEqualTo(957_000_000L);
		assertThat(resources.agencies()).isEqualTo(70);
		assertThat(resources.byMatter()).filteredOn(it -> it.matter().equals("居民家庭经济状况核对")).singleElement()
				.extracting(ResourceCounts.ForMatter::resources, ResourceCounts.ForMatter::kinds)
				.containsExactly(35L, 33L);
	}

	@Test
	void admissionsAreCountedByState() {
		assertThat(at("2022-12-31").admissions().bySort()).containsExactlyInAnyOrder(new Count("已审定", 14),
				new Count("已退回", 4), new Count("未通过", 4), new Count("论证中", 4), new Count("动议", 2));
	}

	@Test
	void registersAreCounted() {
		assertThat(at("2022-12-31").areas().total()).isEqualTo(47);
		assertThat(at("2022-12-31").agencies().total()).isEqualTo(239);
		assertThat(at("2018-12-31").agencies().total()).isEqualTo(251);
		assertThat(at("2022-12-31").powers().total()).isEqualTo(453);
	}

	@Test
	void oneStatementIsEnoughAndNoneOnceItIsKnown() {
		try (Queries cold = SharedGraph.open(Settings.DEFAULT.withoutMeanings())) {
			Moment moment = SharedGraph.on("2022-12-31");
			assertThat(SharedGraph.statementsOf(() -> cold.counting().at(moment)))
					.containsExactly("statistics/statistics");
			assertThat(SharedGraph.statementsOf(() -> cold.counting().at(moment))).isEmpty();
		}
	}

	private static Statistics at(String day) {
		Moment moment = SharedGraph.on(day);
		return SharedGraph.queries().counting().at(moment);
	}
}
