package quanze.loaders.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files that are no published list: each is refused, with what was found and what was expected. */
class BadFileTests {

	private static final Path LISTS = Path.of("lists", "xiamen");

	private static final Path DOCX = LISTS.resolve("assistance-1/assistance-1.docx");

	private static final Path XLSX = LISTS.resolve("assistance-2/assistance-2.xlsx");

	@TempDir
	private Path folder;

	@Test
	void aMissingFile() {
		refused(folder.resolve("list.xlsx")).hasMessage(
				"list.xlsx: found no such file, expected the file that the manifest names");
	}

	@ParameterizedTest
	@ValueSource(strings = {"list.xlsx", "list.docx", "list.csv", "list.json", "list.jsonl"})
	void anEmptyFile(String name) throws IOException {
		refused(file(name, new byte[0]))
				.hasMessage(name + ": found an empty file, expected a published list");
	}

	@ParameterizedTest
	@CsvSource({"0.1", "0.5", "0.9", "0.99"})
	void aTruncatedFile(double kept) throws IOException {
		for (var whole : new Path[]{DOCX, XLSX}) {
			var bytes = Files.readAllBytes(whole);
			var name = whole.getFileName().toString();
			refused(file(name, Arrays.copyOf(bytes, (int) (bytes.length * kept))))
					.hasMessageStartingWith(name + ": found ").hasMessageContaining(", expected ");
		}
	}

	@Test
	void anEncryptedFile() throws Exception {
		var bytes = new ByteArrayOutputStream();
		try (var container = new POIFSFileSystem()) {
			var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			encryptor.confirmPassword("secret");
			try (var out = encryptor.getDataStream(container)) {
				out.write(Files.readAllBytes(XLSX));
			}
			container.writeFilesystem(bytes);
		}
		refused(file("list.xlsx", bytes.toByteArray())).hasMessage(
				"list.xlsx: found an encrypted file or one in an older format, expected a file without a password in the newer format");
	}

	@Test
	void aFileInAnOlderFormat() throws IOException {
		refused(file("list.xls", new byte[]{1})).hasMessage(
				"list.xls: found a .xls file, expected xlsx, docx, csv, json or jsonl: save it in the newer format");
	}

	@Test
	void aFileThatIsNotWhatItsExtensionSays() throws IOException {
		refused(file("list.xlsx", Files.readAllBytes(DOCX))).hasMessage(
				"list.xlsx: found a zip without xl/workbook.xml, expected what its extension says");
		refused(file("list.docx", Files.readAllBytes(XLSX))).hasMessage(
				"list.docx: found a zip without word/document.xml, expected what its extension says");
		refused(file("list.xlsx", "<html><table>".getBytes(StandardCharsets.UTF_8)))
				.hasMessage("list.xlsx: found a file that is no zip, expected what its extension says");
		refused(file("list.csv", Files.readAllBytes(XLSX)))
				.hasMessage("list.csv: found binary content, expected text in UTF-8 or GB18030");
		refused(file("list.json", "编号,名称".getBytes(StandardCharsets.UTF_8)))
				.hasMessageStartingWith("list.json › 第1行: found no JSON: ");
	}

	@Test
	void aZipBomb() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			for (var i = 0; i < 100; i++) {
				zip.write(new byte[1 << 20]);
			}
		}
		refused(file("list.xlsx", bytes.toByteArray()))
				.hasMessageStartingWith("list.xlsx: found a zip that unpacks to more than ")
				.hasMessageEndingWith("expected at most 536870912 bytes and 200 times its size");
	}

	@Test
	void macros() throws IOException {
		refused(workbook("list.xlsx", it -> it.setVBAProject(new java.io.ByteArrayInputStream(new byte[10]))))
				.hasMessage("list.xlsx: found macros, expected a file without");
	}

	@Test
	void anXmlEntity() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write("""
					<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/hostname">]><t>&x;</t>"""
					.getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("word/document.xml"));
		}
		refused(file("list.docx", bytes.toByteArray())).hasMessageStartingWith("list.docx: found ");
	}

	@Test
	void aListThatLacksAColumnSaysWhichAndWhatItHas() throws IOException {
		refused(workbook("list.xlsx", workbook -> {
			var sheet = workbook.createSheet("清单");
			sheet.createRow(0).createCell(0).setCellValue("某市行政协助事项清单");
			var header = sheet.createRow(2);
			header.createCell(0).setCellValue("序号");
			header.createCell(1).setCellValue("协助事项名称");
			header.createCell(2).setCellValue("请求单位");
			sheet.createRow(3).createCell(1).setCellValue("事项甲");
		})).hasMessageStartingWith(
				"list.xlsx: found 清单 › 第3行: the headings [序号, 协助事项名称, 请求单位], without assistant (协助单位, ")
				.hasMessageContaining("), expected a table with the columns of the list: [assistant, ");
	}

	@Test
	void aCsvWithUnclosedQuotesOrWithoutHeadings() throws IOException {
		refused(file("list.csv", "序号,\"协助".getBytes(StandardCharsets.UTF_8)))
				.hasMessageStartingWith("list.csv");
		refused(file("list.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
				.hasMessageStartingWith(
						"list.csv: found 第1行: no known heading, expected a table with the columns");
		refused(file("list.csv", "\uFFFF序号".getBytes(Charset.forName("UTF-16LE"))))
				.hasMessageStartingWith("list.csv: found ");
	}

	@Test
	void jsonThatIsCutOrNoArray() throws IOException {
		refused(file("list.json", "[{\"a\":1},".getBytes(StandardCharsets.UTF_8)))
				.hasMessageStartingWith("list.json › 第1行: found no JSON: ")
				.hasMessageEndingWith(", expected JSON");
		refused(file("list.json", "{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
				.hasMessage("list.json: found no array, expected an array of objects");
		refused(file("list.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
				.hasMessageStartingWith("list.json");
		refused(file("list.jsonl", "{\"a\":1}\n{\"a\":\n".getBytes(StandardCharsets.UTF_8)))
				.hasMessageStartingWith("list.jsonl › 第2行: found no JSON: ");
	}

	@Test
	void moreColumnsAndLongerCellsThanAnyListHas() throws IOException {
		refused(workbook("list.xlsx",
				it -> it.createSheet("宽").createRow(4).createCell(5_000).setCellValue("x")))
				.hasMessage("list.xlsx › 宽 › 第5行: found 5001 columns, expected at most 200");
		refused(file("list.csv", ",".repeat(10_000).getBytes(StandardCharsets.UTF_8)))
				.hasMessage("list.csv › 第1行: found 10001 columns, expected at most 200");
	}

	private AbstractThrowableAssert<?, ? extends Throwable> refused(Path file) {
		return assertThatThrownBy(() -> Tables.read(file, Columns.of("ASSISTANCE")))
				.isInstanceOf(TableException.class);
	}

	private Path file(String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes);
	}

	private Path workbook(String name, Writing writing) throws IOException {
		try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(folder.resolve(name))) {
			writing.write(workbook);
			workbook.write(out);
		}
		return folder.resolve(name);
	}

	private interface Writing {

		void write(XSSFWorkbook workbook) throws IOException;
	}

	@Test
	void everyMessageSaysFoundAndExpected() {
		assertThat(new TableException("a.csv", "x", "y")).hasMessage("a.csv: found x, expected y");
	}
}
