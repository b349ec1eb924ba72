/** A GStreamer plugin with an element that crashes, compiled on the spot: nothing that ships with GStreamer does so reliably. */
import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** `crasher` passes `after` buffers, then writes to nowhere. */
const SOURCE = `
#include <gst/base/gstbasetransform.h>

typedef struct { GstBaseTransform parent; guint after; guint seen; } Crasher;
typedef struct { GstBaseTransformClass parent; } CrasherClass;
G_DEFINE_TYPE(Crasher, crasher, GST_TYPE_BASE_TRANSFORM)

static GstFlowReturn Transform(GstBaseTransform* base, GstBuffer*) {
  Crasher* self = (Crasher*)base;
  if (self->seen++ >= self->after) *(volatile int*)nullptr = 1;
  return GST_FLOW_OK;
}
static void Set(GObject* object, guint, const GValue* value, GParamSpec*) { ((Crasher*)object)->after = g_value_get_uint(value); }
static void crasher_class_init(CrasherClass* type) {
  static GstStaticPadTemplate sink = GST_STATIC_PAD_TEMPLATE("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
  static GstStaticPadTemplate src = GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
  gst_element_class_add_static_pad_template(GST_ELEMENT_CLASS(type), &sink);
  gst_element_class_add_static_pad_template(GST_ELEMENT_CLASS(type), &src);
  gst_element_class_set_static_metadata(GST_ELEMENT_CLASS(type), "Crasher", "Test", "Crashes", "gst-costream");
  G_OBJECT_CLASS(type)->set_property = Set;
  g_object_class_install_property(G_OBJECT_CLASS(type), 1, g_param_spec_uint("after", "", "", 0, G_MAXUINT, 0, G_PARAM_WRITABLE));
  GST_BASE_TRANSFORM_CLASS(type)->transform_ip = Transform;
}
static void crasher_init(Crasher*) {}
static gboolean Init(GstPlugin* plugin) { return gst_element_register(plugin, "crasher", GST_RANK_NONE, crasher_get_type()); }
#define PACKAGE "gst-costream"
extern "C" { GST_PLUGIN_DEFINE(GST_VERSION_MAJOR, GST_VERSION_MINOR, crasher, "Crashes", Init, "1", "LGPL", PACKAGE, "none") }
`;

/** Compiles it into `directory`; returns the environment in which GStreamer finds it. */
export async function crasherPlugin(directory: string): Promise<Record<string, string>> {
  const source = join(directory, 'crasher.cc');
  await writeFile(source, SOURCE);
  const { stdout: flags } = await run('pkg-config', ['--cflags', '--libs', 'gstreamer-base-1.0']);
  const output = ['-shared', '-fPIC', '-o', join(directory, 'libgstcrasher.so'), source];
  await run('g++', ['-std=c++20', ...output, ...flags.trim().split(/\s+/)]);
  // The user's own list of plugins, so that only this one is new.
  const registry = join(directory, 'registry.bin');
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const arch = process.arch === 'x64' ? 'x86_64' : process.arch === 'arm64' ? 'aarch64' : process.arch;
  await cp(join(cache, 'gstreamer-1.0', `registry.${arch}.bin`), registry).catch(() => {});
  return { GST_PLUGIN_PATH: directory, GST_REGISTRY: registry };
}
