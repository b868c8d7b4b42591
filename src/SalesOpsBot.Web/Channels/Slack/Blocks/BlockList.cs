using System.Text;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>Blocks as they are written, line after line: lines gather in sections, small print in contexts, each within its limits.</summary>
internal sealed class BlockList
{
    /// <summary>What a section's text may measure.</summary>
    public const int SectionText = 3_000;

    private const int HeaderText = 150;
    private const int FieldText = 2_000;
    private const int Fields = 10;
    private const int ContextElements = 10;
    private readonly List<JsonObject> _blocks = [];
    private readonly StringBuilder _section = new();
    private readonly List<string> _context = [];

    /// <summary>All of them, the last one closed.</summary>
    public IReadOnlyList<JsonObject> Blocks
    {
        get
        {
            Break();
            return _blocks;
        }
    }

    /// <summary>Whether nothing has been written yet.</summary>
    public bool IsEmpty => _blocks.Count == 0 && _section.Length == 0 && _context.Count == 0;

    /// <summary>A heading; too long for one, it is a line in bold.</summary>
    public void Header(string plain)
    {
        if (plain.Length > HeaderText || plain.Contains('\n', StringComparison.Ordinal)) Line(CardText.Bold(SlackText.Value(plain)));
        else Add(new() { ["type"] = "header", ["text"] = SlackText.Plain(plain, HeaderText) });
    }

    /// <summary>A line of text, whose values are escaped. Nothing is cut: what is too long for a section goes on in the next.</summary>
    public void Line(string mrkdwn)
    {
        CloseContext();
        foreach (var piece in mrkdwn.Length <= SectionText ? [mrkdwn] : SlackText.Pieces(mrkdwn, SectionText - 100, same => same))
        {
            if (_section.Length + 1 + piece.Length > SectionText) CloseSection();
            if (_section.Length > 0) _section.Append('\n');
            _section.Append(piece);
        }
    }

    /// <summary>Small print.</summary>
    public void Subtle(string mrkdwn)
    {
        CloseSection();
        if (_context.Count == ContextElements) CloseContext();
        _context.AddRange(mrkdwn.Length <= SectionText ? [mrkdwn] : SlackText.Pieces(mrkdwn, SectionText, same => same).Take(ContextElements - _context.Count));
    }

    /// <summary>Lines beside each other in two columns.</summary>
    public void Columns(IReadOnlyList<string> fields)
    {
        if (fields.Any(field => field.Length > FieldText))
        {
            foreach (var field in fields) Line(field.Replace('\n', ' '));
            return;
        }

        foreach (var some in fields.Chunk(Fields)) Add(new() { ["type"] = "section", ["fields"] = new JsonArray([.. some.Select(SlackText.Mrkdwn)]) });
    }

    /// <summary>Lines with a button beside them.</summary>
    public void Row(string mrkdwn, JsonObject? button)
    {
        Break();
        Line(mrkdwn);
        CloseSection();
        if (button is not null) _blocks[^1]["accessory"] = button;
    }

    /// <summary>A block of another kind.</summary>
    public void Add(JsonObject block)
    {
        Break();
        _blocks.Add(block);
    }

    /// <summary>A thin line, never at the top and never two.</summary>
    public void Divider()
    {
        Break();
        if (_blocks.Count > 0 && _blocks[^1]["type"]!.GetValue<string>() != "divider") _blocks.Add(new() { ["type"] = "divider" });
    }

    /// <summary>What comes next begins a section or context of its own.</summary>
    public void Break()
    {
        CloseSection();
        CloseContext();
    }

    private void CloseSection()
    {
        if (_section.Length == 0) return;
        _blocks.Add(new() { ["type"] = "section", ["text"] = SlackText.Mrkdwn(_section.ToString()) });
        _section.Clear();
    }

    private void CloseContext()
    {
        if (_context.Count == 0) return;
        _blocks.Add(new() { ["type"] = "context", ["elements"] = new JsonArray([.. _context.Select(SlackText.Mrkdwn)]) });
        _context.Clear();
    }
}
