package quanze.queries.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import quanze.queries.understanding.Intents;

/** Multinomial logistic regression with ridge, features scaled by their root mean square. */
public final class Regression {

	private static final int ROUNDS = 600;

	private static final double STEP = 0.2;

	/** What is kept of the last step. */
	private static final double MOMENTUM = 0.95;

	/** Scaled. */
	private final double[][] rows;

	private final double[] scale;

	/** What each row counts; together 1. */
	private final double[] shares;

	private final double ridge;

	private Regression(List<double[]> rows, double[] counts, double ridge) {
		double all = Arrays.stream(counts).sum();
		this.shares = Arrays.stream(counts).map(it -> it / all).toArray();
		this.scale = scales(rows);
		this.rows = rows.stream().map(this::scaled).toArray(double[][]::new);
		this.ridge = ridge;
	}

	/**
	 * @param classes
	 *            of each row, from 0
	 * @param counts
	 *            how much each row counts
	 * @return weights by feature and class
	 */
	public static double[][] fit(List<double[]> rows, int[] classes, double[] counts, int kinds,
			double ridge) {
		return new Regression(rows, counts, ridge).fit(classes, kinds);
	}

	private double[][] fit(int[] classes, int kinds) {
		double[][] weights = new double[scale.length][kinds];
		double[][] steps = new double[scale.length][kinds];
		for (int round = 0; round < ROUNDS; round++) {
			double[][] slope = slope(weights, classes);
			for (int f = 0; f < scale.length; f++) {
				for (int k = 0; k < kinds; k++) {
					steps[f][k] = MOMENTUM * steps[f][k] - STEP * (slope[f][k] + ridge * weights[f][k]);
					weights[f][k] += steps[f][k];
				}
			}
		}
		for (int f = 0; f < scale.length; f++) {
			for (int k = 0; k < kinds; k++) {
				weights[f][k] /= scale[f];
			}
		}
		return weights;
	}

	private double[][] slope(double[][] weights, int[] classes) {
		double[][] off = IntStream.range(0, rows.length).parallel().mapToObj(i -> {
			double[] likely = Intents.likelihoods(rows[i], weights);
			likely[classes[i]] -= 1;
			return Arrays.stream(likely).map(it -> it * shares[i]).toArray();
		}).toArray(double[][]::new);
		return IntStream.range(0, scale.length).parallel().mapToObj(f -> {
			double[] ofFeature = new double[weights[f].length];
			for (int i = 0; i < rows.length; i++) {
				for (int k = 0; k < ofFeature.length; k++) {
					ofFeature[k] += rows[i][f] * off[i][k];
				}
			}
			return ofFeature;
		}).toArray(double[][]::new);
	}

	private double[] scaled(double[] row) {
		double[] scaled = new double[row.length];
		for (int f = 0; f < row.length; f++) {
			scaled[f] = row[f] / scale[f];
		}
		return scaled;
	}

	private static double[] scales(List<double[]> rows) {
		double[] scale = new double[rows.getFirst().length];
		for (int f = 0; f < scale.length; f++) {
			int feature = f;
			scale[f] = Math.max(0.05,
					Math.sqrt(
							rows.stream().mapToDouble(it -> it[feature] * it[feature]).average().orElse(1)));
		}
		return scale;
	}
}
