/** What a person chooses when figures become files: the sheet for it, and what it remembers. */
package org.engram.ui.saving;
