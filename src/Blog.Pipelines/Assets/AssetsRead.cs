using System.Collections.Immutable;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Assets;

/// <summary>What <see cref="ReadAssets"/> found in a run.</summary>
/// <param name="Selection">The files.</param>
/// <param name="Documents">A document for each.</param>
internal sealed record AssetsRead(FileSelection Selection, ImmutableArray<Document<ContentPath>> Documents);
