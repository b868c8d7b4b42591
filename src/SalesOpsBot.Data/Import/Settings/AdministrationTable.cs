using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import.Settings;

/// <summary>How a table that says how the company works is read. Unlike an export it must be right from the first row to the last: one fault, and none of it is kept.</summary>
internal abstract class AdministrationTable
{
    /// <summary>What its rows are.</summary>
    public abstract RecordKind Kind { get; }

    /// <summary>The files of a table, one for each day that some of its rows come into force.</summary>
    /// <param name="plan">How it is read.</param>
    /// <param name="sales">What holds where the table says nothing.</param>
    /// <param name="faults">Where to say what is wrong.</param>
    public abstract IReadOnlyList<AdministrationFile> Read(FilePlan plan, SalesOptions sales, ICollection<FileFault> faults);
}
