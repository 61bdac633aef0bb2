/** Guided tours: steps that drive a laboratory, with a caption beside what each speaks of. */
package org.engram.ui.story;
