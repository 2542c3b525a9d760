using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Publishing;

namespace Blog.Workspace.Tests.Publishing;

public sealed class DiagnosticPolicyTests
{
    [Fact]
    public void A_silenced_warning_is_not_reported() =>
        Assert.Empty(new DiagnosticPolicy(["blog040"], true).Apply([FakeSite.Warning()]));

    [Fact]
    public void An_error_cannot_be_silenced() =>
        Assert.Single(new DiagnosticPolicy(["BLOG060"], false).Apply([FakeSite.Error()]));

    [Fact]
    public void A_strict_build_counts_warnings_as_errors() =>
        Assert.Equal(DiagnosticSeverity.Error, new DiagnosticPolicy([], true).Apply([FakeSite.Warning()])[0].Severity);
}
