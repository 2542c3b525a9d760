using System.Collections.Immutable;
using Blog.Engine;
using Blog.Pages;
using Blog.Reading;

namespace Blog.Commands;

/// <summary>The generator behind the commands. Tests put their own sites in its place.</summary>
/// <param name="Build">Makes the map of a site.</param>
/// <param name="Pipelines">Gives the pipelines.</param>
internal sealed record Generator(Func<BuildRequest, Site> Build, Func<ImmutableArray<Pipeline>> Pipelines);
