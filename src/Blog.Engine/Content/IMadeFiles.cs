using Blog.Text.Fingerprints;

namespace Blog.Engine.Content;

/// <summary>Keeps what is made at a cost, such as a small picture, from one build to the next. A file is known by a
/// fingerprint of all that decides its bytes: what it is made from, how, and the version of what makes it. So it
/// decides no output, and may forget at any time. Any thread may use it.</summary>
public interface IMadeFiles
{
    /// <summary>The bytes that were kept; null when there are none.</summary>
    ReadOnlyMemory<byte>? Find(Fingerprint recipe);

    /// <summary>Keeps bytes for later builds. Keeping the same again has no effect.</summary>
    void Keep(Fingerprint recipe, ReadOnlyMemory<byte> bytes);
}
