using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SalesOpsBot.Data.Privacy;

/// <summary>A row as a person can read it: values by their columns; days, instants and names of states instead of the numbers that stand for them.</summary>
public sealed class PersonalRow : Dictionary<string, object>
{
    private PersonalRow()
        : base(StringComparer.Ordinal)
    {
    }

    internal static PersonalRow Read(DbDataReader reader, IReadOnlyDictionary<string, IProperty> properties)
    {
        var row = new PersonalRow();
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (!reader.IsDBNull(i)) row[reader.GetName(i)] = Value(reader.GetValue(i), properties.GetValueOrDefault(reader.GetName(i))?.ClrType);
        }

        return row;
    }

    private static object Value(object value, Type? type)
    {
        type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(Convert.ToInt64(value, CultureInfo.InvariantCulture), TimeSpan.Zero);
        if (type == typeof(DateOnly)) return DateOnly.FromDayNumber(Convert.ToInt32(value, CultureInfo.InvariantCulture));
        if (type == typeof(bool)) return Convert.ToBoolean(value, CultureInfo.InvariantCulture);
        if (type is { IsEnum: true }) return Enum.ToObject(type, value).ToString()!;
        return value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : value;
    }
}
