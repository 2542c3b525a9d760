namespace Blog.Benchmarks.Generating;

/// <summary>
/// Writes blocks of code of about a dozen lines; no two posts share one, as identifiers, numbers and texts differ.
/// </summary>
/// <param name="chance">Decides.</param>
/// <param name="prose">Gives names.</param>
internal sealed class CodeSamples(Random chance, Prose prose)
{
    private const int Languages = 6;

    /// <summary>A fenced block in one of the languages.</summary>
    public string Block(int language) =>
        (language % Languages) switch
        {
            0 => $"```go title=\"{Name()}.go\"\n{Go()}\n```",
            1 => $"```python {{3,5-6}}\n{Python()}\n```",
            2 => $"```csharp linenos\n{CSharp()}\n```",
            3 => $"```bash\n{Bash()}\n```",
            4 => $"```json\n{Json()}\n```",
            _ => $"```sql\n{Sql()}\n```",
        };

    private string Name() => prose.Any(Words.Nouns);

    private string Type() => char.ToUpperInvariant(Name()[0]) + Name()[1..];

    private int Number() => chance.Next(2, 65536);

    private string Go()
    {
        var (type, field, verb) = (Type(), Name(), Name());
        return $$"""
            // {{type}} keeps at most {{Number()}} of them, newest first.
            type {{type}} struct {
                {{field}} []float64
                limit int `json:"{{Name()}}_limit"`
            }

            func (s *{{type}}) {{type}}{{verb}}(ctx context.Context, {{verb}} float64) error {
                if len(s.{{field}}) >= s.limit && {{verb}} > {{Number()}}.5 {
                    return fmt.Errorf("{{verb}} %g: %w", {{verb}}, errFull)
                }
                s.{{field}} = append(s.{{field}}, {{verb}}*0x{{Number():x}})
                return nil
            }
            """;
    }

    private string Python()
    {
        var (name, other, third) = (Name(), Name(), Name());
        return $$""""
            def {{name}}_{{other}}({{third}}, limit={{Number()}}, *, verbose=False):
                """Return the {{other}} of each {{third}} below the limit."""
                totals = {key: 0.0 for key in {{third}}.keys()}
                for i, (key, value) in enumerate(sorted({{third}}.items())):
                    if value is None or value > limit:
                        raise ValueError(f"{key}: {value!r} is over {limit} after {i}")
                    totals[key] += value ** 2 / {{Number()}}
                if verbose:
                    print("{{name}}:", len(totals), "of", len({{third}}))
                return np.sqrt(np.array(list(totals.values()), dtype="float32"))
            """";
    }

    private string CSharp()
    {
        var (type, field, other) = (Type(), Name(), Name());
        return $$"""
            /// <summary>Gives every {{field}} its {{other}}.</summary>
            public sealed record {{type}}{{Number()}}(string Name, ImmutableArray<double> Values)
            {
                private const int Most = {{Number()}};

                public IEnumerable<{{type}}?> Split(Func<double, bool> is{{type}})
                {
                    foreach (var {{other}} in Values.Where(is{{type}}).Take(Most))
                        yield return {{other}} < 1e-{{chance.Next(
                3,
                12
            )}} ? null : new("{{field}} " + Name, [{{other}}]);
                }
            }
            """;
    }

    private string Bash()
    {
        var (name, other) = (Name(), Name());
        return $$"""
            #!/usr/bin/env bash
            set -euo pipefail
            # Collects each {{name}} of the last {{Number()}} minutes.
            {{name}}_dir="${1:-/var/lib/{{other}}}"
            count=0
            for file in "${{{name}}_dir}"/*.{{other}}; do
              if [[ -s "$file" && $(wc -l < "$file") -gt {{Number()}} ]]; then
                sort -u "$file" | awk '{ total += $2 } END { print total }' >> "{{name}}-{{Number()}}.txt"
                count=$((count + 1))
              fi
            done
            echo "Merged $count files" >&2
            """;
    }

    private string Json() =>
        $$"""
            {
              "{{Name()}}": { "id": {{Number()}}, "name": "{{Name()}} {{Name()}}", "enabled": true },
              "{{Name()}}_limits": [{{Number()}}, {{Number()}}, {{Number()}}.25, -1e{{chance.Next(1, 9)}}],
              "{{Name()}}": null,
              "nested": {
                "{{Name()}}": "C:\\data\\{{Name()}}",
                "{{Name()}}_url": "https://example.org/{{Name()}}/{{Number()}}?q=1",
                "ratio": 0.{{Number()}},
                "retry": { "count": {{chance.Next(9)}}, "after": "{{Number()}}ms" }
              },
              "tags": ["{{Name()}}", "{{Name()}}", "{{Name()}}"]
            }
            """;

    private string Sql()
    {
        var (table, column, other) = (Name(), Name(), Name());
        return $$"""
            -- Every {{table}} whose {{column}} grew since day {{Number()}}.
            CREATE TABLE IF NOT EXISTS {{table}}_{{Number()}} (
              id INTEGER PRIMARY KEY,
              {{column}} DOUBLE PRECISION NOT NULL DEFAULT {{Number()}}.5,
              {{other}}_name VARCHAR({{chance.Next(8, 200)}})
            );
            SELECT t.id, COUNT(*) AS {{other}}s, AVG(t.{{column}})
            FROM {{table}} AS t
            LEFT JOIN {{other}} AS o ON o.{{table}}_id = t.id AND o.name LIKE '{{Name()}}%'
            WHERE t.{{column}} BETWEEN {{Number()}} AND {{Number()}}
            GROUP BY t.id HAVING COUNT(*) > {{chance.Next(100)}}
            ORDER BY 2 DESC LIMIT {{Number()}};
            """;
    }
}
