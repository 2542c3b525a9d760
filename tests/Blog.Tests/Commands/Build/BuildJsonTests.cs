using Blog.Model;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Build;

public sealed class BuildJsonTests : IDisposable
{
    private readonly TestHost _host = new() { Site = FakeSite.Of(("index.html", "home"), ("a.css", "a")) };

    [Fact]
    public void The_result_as_JSON_has_numbers_held_back_documents_and_diagnostics()
    {
        _host.Site = _host.Site with
        {
            Diagnostics = [FakeSite.Warning()],
            Documents = [FakeSite.Document("content/posts/x.md", "x", PublishingState.Draft)],
        };
        Assert.Equal(
            $$"""
            {
              "exit_code": 0,
              "published": true,
              "output": "{{_host.Folder.PathOf("site/output")}}",
              "pages": 1,
              "files": 2,
              "written": 2,
              "unchanged": 0,
              "removed": 0,
              "kept": [],
              "milliseconds": 0,
              "obstacles": [],
              "held_back": [
                {
                  "path": "content/posts/x.md",
                  "state": "draft",
                  "date": "2020-11-14"
                }
              ],
              "left_out": [],
              "documents": 1,
              "fine_documents": 1,
              "diagnostics": [
                {
                  "id": "BLOG040",
                  "severity": "warning",
                  "message": "Part 2 of the series \u0027oop\u0027 is missing.",
                  "path": "content/series.yml",
                  "line": 1,
                  "column": 1,
                  "length": 0,
                  "suggestion": null,
                  "notes": []
                }
              ],
              "timings": [
                {
                  "pipeline": "Posts",
                  "phase": "Input",
                  "module": "ReadPosts",
                  "documents": 3,
                  "milliseconds": 1.25
                }
              ]
            }

            """,
            _host.Run("build", "--json", "--timings").Out
        );
    }

    [Fact]
    public void A_failed_build_as_JSON_prints_nothing_else()
    {
        _host.Site = _host.Site with { Diagnostics = [FakeSite.Error()] };
        var result = _host.Run("build", "--json");
        Assert.Equal(
            (1, "", false, 1),
            (
                result.ExitCode,
                result.Error,
                result.Json.GetProperty("published").GetBoolean(),
                result.Json.GetProperty("diagnostics").GetArrayLength()
            )
        );
    }

    public void Dispose() => _host.Dispose();
}
