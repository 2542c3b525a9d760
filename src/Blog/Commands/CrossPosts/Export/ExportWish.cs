using System.Collections.Immutable;

namespace Blog.Commands.CrossPosts.Export;

/// <summary>What is to be exported.</summary>
/// <param name="Posts">Files, slugs or addresses of posts.</param>
/// <param name="Targets">Names of targets; empty for those that each post plans or has.</param>
/// <param name="All">Whether every post that plans or has copies is meant.</param>
internal sealed record ExportWish(ImmutableArray<string> Posts, ImmutableArray<string> Targets, bool All);
