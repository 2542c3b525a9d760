using System.Collections.Immutable;
using Blog.Engine;
using Blog.Import;
using Blog.Options;
using Blog.Pages;
using Blog.Pages.Proofs;
using Blog.Reading.Documents;

namespace Blog.Running;

/// <summary>What every command gets.</summary>
/// <param name="Surroundings">The machine.</param>
/// <param name="Generator">Makes sites.</param>
/// <param name="Options">The options of all commands.</param>
internal sealed record CommandContext(Surroundings Surroundings, Generator Generator, SharedOptions Options);

/// <summary>The generator behind the commands. Tests give a fake one.</summary>
/// <param name="Build">Maps a site and checks its texts.</param>
/// <param name="Pipelines">Lists the pipelines in the order in which they run.</param>
internal sealed record Generator(Func<BuildRequest, Site> Build, Func<ImmutableArray<Pipeline>> Pipelines)
{
    /// <summary>Maps a site without rendering its texts, whose mistakes and references it does not know. A fake
    /// generator need not tell the two apart.</summary>
    public Func<BuildRequest, Site> Map { get; init; } = Build;

    /// <summary>Makes a blog of one of another generator.</summary>
    public Func<ImportRequest, ImportedBlog> Import { get; init; } = Importer.Import;

    /// <summary>Maps a site and checks those of its texts whose earlier check does not hold. A fake generator need not
    /// know the earlier build.</summary>
    public Func<BuildRequest, FormerBuild, Site> BuildAgain { get; init; } = (request, _) => Build(request);
}
