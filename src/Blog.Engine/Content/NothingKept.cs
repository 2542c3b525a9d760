using Blog.Text.Fingerprints;

namespace Blog.Engine.Content;

/// <summary>Keeps nothing: everything is made each time.</summary>
public sealed class NothingKept : IMadeFiles
{
    private NothingKept() { }

    /// <summary>The one instance.</summary>
    public static NothingKept Instance { get; } = new();

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Find(Fingerprint recipe) => null;

    /// <inheritdoc/>
    public void Keep(Fingerprint recipe, ReadOnlyMemory<byte> bytes) { }
}
