using System.Collections.Frozen;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Preview.Serving;

/// <summary>A script or style sheet of the preview itself.</summary>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Version">The fingerprint of its bytes.</param>
internal sealed record OwnFile(string ContentType, ReadOnlyMemory<byte> Bytes, string Version)
{
    private static readonly string[] Folders = ["client/", "desk/"];

    /// <summary>All of them by address. They are part of the program, so that nothing is looked for on a disk.</summary>
    public static FrozenDictionary<string, OwnFile> ByAddress()
    {
        var assembly = typeof(OwnFile).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => Folders.Any(folder => name.StartsWith(folder, StringComparison.Ordinal)))
            .ToFrozenDictionary(name => "/_blog/" + name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..], name => Read(assembly.GetManifestResourceStream(name)!, name));
    }

    private static OwnFile Read(Stream resource, string name)
    {
        using var from = resource;
        var bytes = new byte[from.Length];
        from.ReadExactly(bytes);
        return new OwnFile(ContentTypes.Of(Path.GetExtension(name)), bytes, Fingerprint.Of(bytes).ToString());
    }
}
