// All components, for the pages that are made of them.
import './button.js';
import './input.js';
import './menu.js';
import './modal.js';
import './symbol.js';
import './text.js';
import './wizard.js';
