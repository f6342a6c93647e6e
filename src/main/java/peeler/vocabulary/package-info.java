/**
 * An inspectorate's words: its forces, areas, grades, cycles and the kinds of its findings, with every name they go by.
 * All of it is data: {@link peeler.vocabulary.Inspectorate#load} reads a folder of CSV files among the resources, and a
 * mistake in one is reported with file and line. Nothing here knows of reports, findings or searches.
 */
@NullMarked
package peeler.vocabulary;

import org.jspecify.annotations.NullMarked;
