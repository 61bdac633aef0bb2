/** Facts: structured, random, or from a table; the tokens and names that they are made of, and prompts that ask for them. */
package org.engram.simulation.task;
