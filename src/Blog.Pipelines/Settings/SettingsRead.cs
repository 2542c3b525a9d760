using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Settings;

/// <summary>What <see cref="ReadSettings"/> read in a run.</summary>
/// <param name="Source">The text of the settings.</param>
/// <param name="Sections">The files that hold documents of their folders back.</param>
/// <param name="BaseUrl">The address that the build was asked to use.</param>
/// <param name="Documents">The settings.</param>
/// <param name="Diagnostics">What is wrong with them.</param>
internal sealed record SettingsRead(
    SourceText Source,
    ImmutableArray<SourceText> Sections,
    BaseUrl? BaseUrl,
    ImmutableArray<Document<LoadedSettings>> Documents,
    ImmutableArray<Diagnostic> Diagnostics
);
