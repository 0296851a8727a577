package quanze.loaders.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import quanze.loaders.samples.Samples;

/** Makes of the sample lists those of other cities: names and codes are the other city's. */
final class Cities {

	private static final String NAMES = "东南西北中上下左右前后内外大小高低长远近新古明清和平安宁福寿康乐文武德仁礼义信智勇";

	private static final Pattern AREA = Pattern.compile("\\b(T?)3502(?=\\d{2})");

	private static final Pattern AGENCY = Pattern
			.compile("\\b(XM|SM|HL|JM|HC|TA|XA)(?=[A-Z]{2,4}(?![A-Za-z]))");

	private static final Pattern INCIDENT = Pattern.compile("(?m)^([A-Z]{4})-(?=\\d{3},)");

	private static final Pattern ADMISSION = Pattern.compile("(?m)^ZR(?=\\d{4}-\\d+,)");

	private static final Pattern EDITION = Pattern.compile("\"(assistance-[0-9])\"");

	private Cities() {
	}

	/** Writes the lists of that many cities below a folder. */
	static void write(Path samples, Path folder, int cities) throws IOException {
		var all = Samples.below(samples);
		for (var city = 0; city < cities; city++) {
			var number = city;
			all.write(folder, prefix(city), text -> moved(text, number));
		}
	}

	private static String moved(String text, int city) {
		var name = "" + NAMES.charAt(city / NAMES.length()) + NAMES.charAt(city % NAMES.length());
		var number = 1_000 + city;
		var moved = text.replace("厦门", name);
		moved = AREA.matcher(moved).replaceAll("$1" + number);
		moved = AGENCY.matcher(moved).replaceAll("$1" + number);
		moved = ADMISSION.matcher(moved).replaceAll("ZR" + number + "-");
		moved = INCIDENT.matcher(moved).replaceAll("$1" + number + "-");
		return EDITION.matcher(moved).replaceAll("\"" + prefix(city) + "$1\"");
	}

	private static String prefix(int city) {
		return "c%04d-".formatted(city);
	}

}
