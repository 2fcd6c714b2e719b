namespace NewsArchive.Evaluation.Tables;

/// <summary>Prints tables and lines, for a terminal or as Markdown.</summary>
internal sealed class TablePrinter(TextWriter output, bool markdown)
{
    /// <summary>Prints a table; nothing where it has no rows.</summary>
    public void Print(Table table)
    {
        if (table.Rows.Count == 0)
        {
            return;
        }

        output.WriteLine(markdown ? $"\n**{table.Title}**\n" : $"\n{table.Title}");
        string[] head = [.. table.Names, .. table.Figures];
        var widths = head.Select((heading, column) => Math.Max(heading.Length, table.Rows.Max(row => row[column].Length))).ToArray();
        Row(head);
        if (markdown)
        {
            var rules = widths.Select((width, column) => column < table.Names.Count ? new string('-', width + 2) : new string('-', width + 1) + ":");
            output.WriteLine($"|{string.Join('|', rules)}|");
        }

        table.Rows.ForEach(Row);

        void Row(string[] cells)
        {
            var padded = cells.Select((cell, column) => column < table.Names.Count ? Escaped(cell).PadRight(widths[column]) : cell.PadLeft(widths[column]));
            output.WriteLine(markdown ? $"| {string.Join(" | ", padded)} |" : string.Join("  ", padded).TrimEnd());
        }
    }

    /// <summary>Prints a heading over what is no table.</summary>
    public void Heading(string text) => output.WriteLine(markdown ? $"\n**{text}**\n" : $"\n{text}");

    /// <summary>Prints an entry of a list; one below another where it is indented.</summary>
    public void Item(string text, bool indented = false) => output.WriteLine($"{(indented ? "    " : "")}{(markdown ? $"* {Escaped(text)}" : text)}");

    private string Escaped(string text) => markdown ? text.Replace("|", "\\|", StringComparison.Ordinal) : text;
}
