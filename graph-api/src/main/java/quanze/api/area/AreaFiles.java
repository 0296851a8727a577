package quanze.api.area;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Parameters;
import quanze.api.file.Table;
import quanze.queries.Queries;
import quanze.queries.area.Area;
import quanze.queries.area.AreaKind;
import quanze.queries.export.EntryKind;
import quanze.queries.time.Moment;

/** Areas as files, with the columns of the register. */
@Configuration(proxyBeanMethods = false)
class AreaFiles {

	@Bean
	FileList<Area> areaFile(Queries queries) {
		Table<Area> table = Table.<Area>of().column("区划代码", Area::code).column("名称", Area::name)
				.column("类型", AreaFiles::type).column("上级区划代码", Area::parent).table();
		return new FileList<>("areas", "行政区划", table, parameters -> asked(parameters, queries));
	}

	private static Consumer<Consumer<Area>> asked(Parameters parameters, Queries queries) {
		AreaKind kind = parameters.one("kind", AreaKind.class);
		String parent = parameters.text("parent");
		Moment moment = parameters.moment(queries.moments());
		return consumer -> queries.export().forEach(EntryKind.AREA, moment, node -> {
			Area area = (Area) node;
			if ((kind == null || area.kind() == kind) && (parent == null || parent.equals(area.parent()))) {
				consumer.accept(area);
			}
		});
	}

	/**
	 * As registers call it: the last character of the name where there are several words for a kind.
	 */
	private static String type(Area area) {
		return switch (area.kind()) {
			case PROVINCE -> "省";
			case CITY -> "市";
			case DISTRICT -> area.name().endsWith("县") ? "县" : "区";
			case STREET -> "街道";
			case TOWN -> area.name().endsWith("乡") ? "乡" : "镇";
		};
	}
}
