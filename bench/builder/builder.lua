-- Texts of a thousand lines, built in a table.
local function run(turns)
    local text = {}
    local sum = 0
    for i = 0, turns - 1 do
        text[#text + 1] = "item "
        text[#text + 1] = i
        text[#text + 1] = ", "
        if i % 1000 == 999 then
            local whole = table.concat(text)
            sum = (sum * 31 + #whole + whole:byte(i % #whole + 1)) & 0xFFFFF
            text = {}
        end
    end
    return sum
end

print(run(tonumber(arg[1])))
