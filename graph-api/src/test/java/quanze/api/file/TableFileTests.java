package quanze.api.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TableFileTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@ParameterizedTest
	@ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
	void aTextThatLooksLikeAFormulaIsAText(String evil) throws IOException {
		TableFile csv = new CsvFile(out, List.of("名称"));
		csv.write(row(evil));
		csv.end();
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("'" + evil);
		out.reset();

		TableFile xlsx = new XlsxFile(out, "清单", List.of("名称"));
		xlsx.write(row(evil));
		xlsx.end();
		try (XSSFWorkbook workbook = read()) {
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
		}
	}

	@Test
	void csvIsWhatOfficeProgramsRead() throws IOException {
		TableFile csv = new CsvFile(out, List.of("甲", "乙"));
		csv.write(row("一,二", null));
		csv.write(row(true, 3));
		csv.end();
		assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF甲,乙\r\n\"一,二\",\r\n是,3\r\n");
	}

	@Test
	void aCellThatIsTooLongSaysThatItIsCut() throws IOException {
		TableFile xlsx = new XlsxFile(out, "清单", List.of("名称"));
		xlsx.write(
				row(IntStream.range(0, 40_000).mapToObj(it -> Character.toString(0x4E00 + it * 37 % 20_000))
						.collect(Collectors.joining())));
		xlsx.end();
		try (XSSFWorkbook workbook = read()) {
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).hasSize(32_767)
					.endsWith("……（全文见 CSV）");
		}
	}

	@Test
	void rowsGoOutWhileOthersAreWritten() throws IOException {
		TableFile xlsx = new XlsxFile(out, "清单", List.of("名称", "数"));
		for (int row = 0; row < 20_000; row++) {
			xlsx.write(row("行" + row * 7919L, row));
		}
		assertThat(out.size()).isGreaterThan(50_000);
		xlsx.end();
		try (XSSFWorkbook workbook = read()) {
			var sheet = workbook.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(20_000);
			assertThat(sheet.getRow(20_000).getCell(1).getNumericCellValue()).isEqualTo(19_999);
		}
	}

	private XSSFWorkbook read() throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	private static List<@Nullable Object> row(@Nullable Object... cells) {
		return Arrays.asList(cells);
	}
}
