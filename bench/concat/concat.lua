-- Short strings, put together with the concatenation operator.
local function run(turns)
    local sum = 0
    for i = 0, turns - 1 do
        local key = "k" .. i % 1000 .. ":" .. sum
        sum = (sum * 31 + #key * 7 + key:byte(i % #key + 1)) & 0xFFFFF
    end
    return sum
end

print(run(tonumber(arg[1])))
