using Blog.Benchmarks.Comparing;

namespace Blog.Benchmarks.Picturing;

/// <summary>Another program that makes pictures.</summary>
internal interface IPicturePeer
{
    /// <summary>What it is called.</summary>
    string Name { get; }

    /// <summary>Its version; null when it is not on this machine.</summary>
    string? Version { get; }

    /// <summary>The command that makes pictures, on all cores.</summary>
    /// <param name="lists">Takes the list of them.</param>
    /// <param name="works">The pictures.</param>
    Command Make(PictureLists lists, IReadOnlyList<PictureWork> works);
}
