/** What runs in the small virtual machine, one after the other: an emulated processor has time for one at once. */
import './machine.js';
import './setup.js';
import './loop-devices.js';
