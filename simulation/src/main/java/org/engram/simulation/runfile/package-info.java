/**
 * Runs in files: what was chosen, by the names of the parameter tables, so that window, command line and session repeat the same run to
 * the same bytes. {@link org.engram.simulation.runfile.RunFile} is the JSON, a {@link org.engram.simulation.runfile.RunFormat} for each
 * laboratory turns settings into it and back.
 */
package org.engram.simulation.runfile;
